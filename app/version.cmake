# SPDX-FileCopyrightText: 2026 The Concordat authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DSOURCE=… -DVERSION=… -DTARGET=version.h -P version.cmake: the version with the commit that it was built from,
# and a plus where the sources were changed since. Without git, or outside a checkout, the version alone.
execute_process(COMMAND git describe --always --abbrev=12 --dirty=+ --exclude=*
    WORKING_DIRECTORY ${SOURCE} OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
set(full "${VERSION}")
if(commit)
    set(full "${VERSION} (${commit})")
endif()
file(CONFIGURE OUTPUT ${TARGET} CONTENT "#define CONCORDAT_VERSION \"${full}\"\n")
