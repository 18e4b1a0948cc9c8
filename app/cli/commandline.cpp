// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>

namespace concordat::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto program = "concordat-cli"_L1;

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString overview()
{
    QString text = CommandLineText::tr("Usage: %1 COMMAND [OPTION…] [OPERAND…]").arg(program) + u"\n\n"_s
        + CommandLineText::tr(
            "Concordat without a window: from a compilation of proposals to a concordance and a consolidated, "
            "attributed draft.")
        + u"\n\n"_s + CommandLineText::tr("Commands:") + u'\n';
    for (const Command &command : commands())
        text += u"  "_s + command.name.leftJustified(13) + command.summary + u'\n';
    return text + u'\n' + CommandLineText::tr("“%1 COMMAND --help” says more about one of them.").arg(program) + u'\n';
}

QString optionLine(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    QString head = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        head += u' ' + option.valueName();
    return u"  "_s + head.leftJustified(25) + u' ' + option.description() + u'\n';
}

QString helpOf(const Command &command, const QList<QCommandLineOption> &options)
{
    QString text = CommandLineText::tr("Usage: %1 %2 [OPTION…] %3").arg(program, command.name, command.operands)
        + u"\n\n"_s + command.description + u"\n\n"_s + CommandLineText::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : options)
        text += optionLine(option);
    text += u'\n' + CommandLineText::tr("Examples:") + u'\n';
    for (const QString &example : command.examples)
        text += u"  "_s + program + u' ' + example + u'\n';
    text += u'\n' + CommandLineText::tr("Exit codes:") + u"\n  0  "_s + CommandLineText::tr("done") + u'\n';
    if (!command.found.isEmpty())
        text += u"  1  "_s + command.found + u'\n';
    return text + u"  2  "_s + CommandLineText::tr("the command line makes no sense") + u"\n  3  "_s
        + CommandLineText::tr("a file cannot be read or understood") + u"\n  4  "_s
        + CommandLineText::tr("a file cannot be written") + u'\n';
}

QList<QCommandLineOption> optionsOf(const Command &command)
{
    return command.options
        + QList<QCommandLineOption>{{u"json"_s, CommandLineText::tr("print JSON for programs")},
            {{u"q"_s, u"quiet"_s}, CommandLineText::tr("tell nothing on stderr but problems")},
            {{u"h"_s, u"help"_s}, CommandLineText::tr("print this and do nothing")}};
}

int misuse(Streams &streams, const QString &sentence, const QString &where)
{
    streams.err << program << ": "_L1 << sentence << u'\n'
                << CommandLineText::tr("“%1 --help” says how it is used.").arg(where) << u'\n';
    return Usage;
}

int run(const Command &command, const QStringList &arguments, Streams &streams)
{
    const QString where = program + u' ' + command.name;
    const auto options = optionsOf(command);
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(options);
    const bool understood = parser.parse(QStringList(where) + arguments);
    if (parser.isSet(u"help"_s)) {
        streams.out << helpOf(command, options);
        return Done;
    }
    if (!understood)
        return misuse(streams, parser.errorText(), where);
    const QStringList operands = parser.positionalArguments();
    if (operands.size() < command.least || operands.size() > command.most)
        return misuse(streams, CommandLineText::tr("“%1” takes %2.").arg(command.name, command.operands), where);
    return command.run({parser, operands, streams});
}

}

void Call::tell(const QString &sentence) const
{
    if (options.isSet(u"quiet"_s))
        return;
    streams.err << sentence << u'\n';
    streams.err.flush();
}

int Call::fail(const Error &error) const
{
    const bool writing = error.fault == Fault::NoSpace || error.fault == Fault::ReadOnly;
    return fail(writing ? Output : Input, error.sentence);
}

int Call::fail(ExitCode code, const QString &sentence) const
{
    streams.err << program << ": "_L1 << sentence << u'\n';
    return code;
}

int runCommandLine(const QStringList &arguments, Streams &streams)
{
    if (arguments.isEmpty()) {
        streams.err << overview();
        return Usage;
    }
    const QString &name = arguments.first();
    if (name == u"--version" || name == u"-v") {
        streams.out << program << u' ' << QCoreApplication::applicationVersion() << u'\n';
        return Done;
    }
    if (name == u"--help" || name == u"-h" || (name == u"help" && arguments.size() == 1)) {
        streams.out << overview();
        return Done;
    }
    const bool help = name == u"help";
    const QString &wanted = help ? arguments[1] : name;
    for (const Command &command : commands()) {
        if (command.name == wanted)
            return run(command, help ? QStringList(u"--help"_s) : arguments.sliced(1), streams);
    }
    return misuse(streams, CommandLineText::tr("There is no command “%1”.").arg(wanted), program);
}

}
