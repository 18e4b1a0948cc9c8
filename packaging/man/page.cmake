# SPDX-FileCopyrightText: 2026 The Concordat authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DCLI=… -DPAGE=… -DTARGET=… -DPROJECT_VERSION=… -P page.cmake: fills in a manual page and packs it. The
# commands are those that the program names.
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${CLI} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\n  [a-z-]+ +[^\n]+" lines "${help}")
set(command_list "")
foreach(line IN LISTS lines)
    string(REGEX MATCH "^\n  ([a-z-]+) +(.*)$" _ "${line}")
    set(sentence "${CMAKE_MATCH_2}")
    string(REPLACE "-" "\\-" name "${CMAKE_MATCH_1}")
    string(REPLACE "-" "\\-" sentence "${sentence}")
    string(APPEND command_list ".TP\n.B ${name}\n${sentence}\n")
endforeach()
string(STRIP "${command_list}" command_list)
# The day of SOURCE_DATE_EPOCH where it is set, so that the same commit makes the same page.
string(TIMESTAMP package_day "%Y-%m-%d" UTC)
cmake_path(REMOVE_EXTENSION TARGET LAST_ONLY OUTPUT_VARIABLE plain)
configure_file(${PAGE} ${plain} @ONLY)
execute_process(COMMAND gzip -9 -n -k -f ${plain} COMMAND_ERROR_IS_FATAL ANY)
