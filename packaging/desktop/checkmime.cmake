# SPDX-FileCopyrightText: 2026 The Concordat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails where the MIME package SOURCE cannot be made into a database (in the folder SANDBOX).

file(REMOVE_RECURSE ${SANDBOX})
file(COPY ${SOURCE} DESTINATION ${SANDBOX}/packages)
execute_process(COMMAND update-mime-database ${SANDBOX} RESULT_VARIABLE failed)
file(GLOB made ${SANDBOX}/application/x-concordat.xml)
if(failed OR NOT made)
    message(FATAL_ERROR "the MIME type is not accepted")
endif()
