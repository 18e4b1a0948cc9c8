#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Concordat authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""libreoffice-compare.py BEFORE AFTER: two plain texts as LibreOffice's "Compare Document" has them.

Prints a JSON list of [sign, text]: 0 for what stays, -1 for what goes, 1 for what comes.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import uno
from com.sun.star.beans import PropertyValue

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
PATIENCE = 50  # seconds


def document(text):
    """A flat OpenDocument text, a paragraph a line."""
    paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="{OFFICE}" xmlns:text="{TEXT}"'
            ' office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body>'
            f"<office:text>{paragraphs}</office:text></office:body></office:document>")


def values(**named):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in named.items())


def desktop(pipe):
    """The desktop of the office that listens on a pipe, once it does."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + PATIENCE
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            services = context.ServiceManager
            return (services.createInstanceWithContext("com.sun.star.frame.Desktop", context),
                    services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context))
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def compared(folder, before, after):
    """The tracked changes that lead from one document to the other, as flat OpenDocument."""
    pipe = f"concordat-{folder.name}"
    office = subprocess.Popen(["soffice", "--headless", "--norestore", "--nologo",
                               f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                               f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
    try:
        top, dispatcher = desktop(pipe)
        shown = top.loadComponentFromURL(after.as_uri(), "_blank", 0, values(Hidden=True))
        dispatcher.executeDispatch(shown.CurrentController.Frame, ".uno:CompareDocuments", "", 0,
                                   values(URL=before.as_uri(), NoAcceptDialog=True))
        result = folder / "result.fodt"
        shown.storeToURL(result.as_uri(), values(FilterName="OpenDocument Text Flat XML"))
        shown.close(True)
        top.terminate()
        office.wait(PATIENCE)
        return ElementTree.parse(result)
    finally:
        office.kill()


class Reading:
    """What stays, goes and comes in a document with tracked changes."""

    def __init__(self, tree):
        self.parts = []
        self.sign = 0
        body = tree.find(f".//{{{OFFICE}}}text")
        self.signs = {}
        self.gone = {}
        for region in body.iter(f"{{{TEXT}}}changed-region"):
            deletion = region.find(f"{{{TEXT}}}deletion")
            self.signs[region.get(f"{{{TEXT}}}id")] = 1 if deletion is None else -1
            if deletion is not None:
                lines = ["".join(line.itertext()) for line in deletion if line.tag in (f"{{{TEXT}}}p", f"{{{TEXT}}}h")]
                self.gone[region.get(f"{{{TEXT}}}id")] = "\n".join(lines)
        for child in body:
            if child.tag in (f"{{{TEXT}}}p", f"{{{TEXT}}}h"):
                self.read(child)
                self.add(self.sign, "\n")

    def add(self, sign, text):
        if text:
            self.parts.append([sign, text])

    def read(self, element):
        self.add(self.sign, element.text)
        for child in element:
            name = child.tag.rpartition("}")[2]
            if name == "change-start":
                self.sign = self.signs.get(child.get(f"{{{TEXT}}}change-id"), 0)
            elif name == "change-end":
                self.sign = 0
            elif name == "change":
                self.add(-1, self.gone.get(child.get(f"{{{TEXT}}}change-id")))
            elif name == "s":
                self.add(self.sign, " " * int(child.get(f"{{{TEXT}}}c", "1")))
            else:
                self.read(child)
            self.add(self.sign, child.tail)


def main(before, after):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        texts = []
        for path, copy in ((before, "before"), (after, "after")):
            texts.append(folder / f"{copy}.fodt")
            texts[-1].write_text(document(pathlib.Path(path).read_text(encoding="utf-8")), encoding="utf-8")
        print(json.dumps(Reading(compared(folder, *texts)).parts))


if __name__ == "__main__":
    main(*sys.argv[1:])
