# SPDX-FileCopyrightText: 2026 The Concordat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts TLS in front of a web server on loopback: tlsdoor.py CERTIFICATE OWN_PORT SERVER_PORT"""

import socket
import ssl
import sys
import threading

context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1])


def carry(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    try:
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def serve(plain):
    try:
        visitor = context.wrap_socket(plain, server_side=True)
    except (OSError, ssl.SSLError):
        return
    server = socket.create_connection(("127.0.0.1", int(sys.argv[3])))
    threading.Thread(target=carry, args=(server, visitor), daemon=True).start()
    carry(visitor, server)


with socket.create_server(("127.0.0.1", int(sys.argv[2]))) as door:
    while True:
        threading.Thread(target=serve, args=(door.accept()[0],), daemon=True).start()
