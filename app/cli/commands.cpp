// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

namespace concordat::cli {

const QList<Command> &commands()
{
    static const QList<Command> all{importCommand(), concordanceCommand(), consolidateCommand(), compareCommand(),
        mergeCommand(), exportCommand(), provenanceCommand(), searchCommand(), statsCommand(), logCommand(),
        versionsCommand(), copyCommand(), sendCommand(), unsealCommand(), bringInCommand(), receiveCommand(),
        parallelCommand(), shareCommand(), getCommand(), handInCommand(), keyCommand(), signCommand(), verifyCommand(),
        salvageCommand()};
    return all;
}

}
