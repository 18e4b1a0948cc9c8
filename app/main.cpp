// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "app/openwindow.h"
#include "views/settings/preferences.h"
#include "views/workbench/workbench.h"

#include <version.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"concordat"_s);
    QApplication::setApplicationDisplayName(u"Concordat"_s);
    QApplication::setOrganizationDomain(u"concordat.org"_s);
    QApplication::setApplicationVersion(QStringLiteral(CONCORDAT_VERSION));
    QApplication::setDesktopFileName(u"org.concordat.Concordat"_s);

    QSettings settings;
    concordat::speak(concordat::Preferences(settings).language());

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "A workbench for drafting a negotiated text."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"file"_s, QApplication::translate("main", "A compilation of proposals, or a project."), u"[file]"_s);
    parser.process(application);

    const concordat::OpenWindow window(settings);
    if (!parser.positionalArguments().isEmpty())
        window.workbench().openPath(parser.positionalArguments().first());
    else
        window.workbench().restoreSession();
    return QApplication::exec();
}
