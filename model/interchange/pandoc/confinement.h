// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace concordat::pandoc {

/// Takes from the process that calls it, and from all it becomes, what a converter of strangers' files does not need:
/// writing into files (it talks through pipes), the network, new privileges, core dumps, more than `seconds` of
/// processor time. To be called between fork and exec: it allocates nothing.
///
/// How much of that holds is up to the system. The limits on files and time always do; changing folders is forbidden
/// where the kernel has Landlock (5.13), the network is away where it lets a user have namespaces, or has Landlock for
/// TCP (6.7).
void confine(int seconds);

}
