# SPDX-FileCopyrightText: 2026 The Concordat authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The version of CMakeLists.txt is the one that users read of first.
file(STRINGS ${CHANGES} headings REGEX "^## ")
list(GET headings 0 latest)
if(NOT latest STREQUAL "## ${VERSION}")
    message(FATAL_ERROR "CHANGELOG.md begins with “${latest}”, and the program is version ${VERSION}.")
endif()
file(STRINGS ${METAINFO} releases REGEX "<release version=")
list(GET releases 0 release)
if(NOT release MATCHES "version=\"${VERSION}\"")
    message(FATAL_ERROR "The metadata begin with ${release}, and the program is version ${VERSION}.")
endif()
