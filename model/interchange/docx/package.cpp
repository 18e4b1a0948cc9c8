// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/docx/package.h"

#include "interchange/sentences.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>

#include <QBuffer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace concordat::docx {

namespace {

const KArchiveFile *fileNamed(const KZip &zip, const QString &name)
{
    return zip.directory() ? zip.directory()->file(name) : nullptr;
}

/// "word/document.xml" + "comments.xml" is "word/comments.xml"; "/word/x.xml" stands for itself. A target that
/// climbs out of the container names no part.
QString resolved(const QString &part, const QString &target)
{
    QStringList path = target.startsWith(u'/') ? QStringList() : part.split(u'/').sliced(0, part.count(u'/'));
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".."_s) {
            if (path.isEmpty())
                return {};
            path.removeLast();
        } else if (step != u"."_s) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

}

Package::Package() = default;
Package::Package(Package &&) noexcept = default;
Package::~Package() = default;

Result<Package> Package::open(const QByteArray &bytes, const Limits &limits)
{
    Package package;
    package.m_limits = limits;
    package.m_device = std::make_unique<QBuffer>();
    package.m_device->setData(bytes);
    package.m_zip = std::make_unique<KZip>(package.m_device.get());
    if (!package.m_zip->open(QIODevice::ReadOnly)) {
        return failure(Fault::Damaged,
            DocxSentences::tr(
                "This file is not a complete document: its container cannot be opened. Ask for it again, or "
                "open and save "
                "it once in a word processor."));
    }
    return package;
}

bool Package::has(const QString &part) const
{
    return fileNamed(*m_zip, part) != nullptr;
}

QStringList Package::parts() const
{
    QStringList names;
    QList<std::pair<QString, const KArchiveDirectory *>> open{{QString(), m_zip->directory()}};
    while (!open.isEmpty()) {
        const auto [path, folder] = open.takeLast();
        for (const QString &name : folder ? folder->entries() : QStringList()) {
            const KArchiveEntry *entry = folder->entry(name);
            if (entry && entry->isDirectory())
                open.append({path + name + u'/', static_cast<const KArchiveDirectory *>(entry)});
            else
                names.append(path + name);
        }
    }
    names.sort();
    return names;
}

Result<QByteArray> Package::part(const QString &name)
{
    const KArchiveFile *file = fileNamed(*m_zip, name);
    if (!file)
        return failure(Fault::NotFound, DocxSentences::tr("The document has no part “%1”.").arg(name));
    const auto tooLarge = [&] {
        return failure(Fault::TooLarge,
            DocxSentences::tr(
                "The part “%1” of the document unpacks to more than this program reads (%2 MiB). It was not opened.")
                .arg(name)
                .arg(m_limits.part >> 20));
    };
    const auto *entry = dynamic_cast<const KZipFileEntry *>(file);
    const qint64 packed = entry ? entry->compressedSize() : file->size();
    const qint64 allowed = std::min(m_limits.part, m_limits.whole - m_read);
    const bool suspicious = file->size() > (1 << 20) && packed > 0 && file->size() / packed > m_limits.ratio;
    if (file->size() > allowed || suspicious)
        return tooLarge();
    // The size in the directory is a claim; what is really read is counted.
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device)
        return failure(
            Fault::Damaged, DocxSentences::tr("The part “%1” of the document cannot be unpacked.").arg(name));
    QByteArray bytes;
    while (bytes.size() <= allowed) {
        const QByteArray more = device->read(std::min<qint64>(allowed + 1 - bytes.size(), 1 << 20));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > allowed)
        return tooLarge();
    m_read += bytes.size();
    return bytes;
}

Result<QHash<QString, Relationship>> Package::relationships(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString name = part.first(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    QHash<QString, Relationship> found;
    if (!has(name))
        return found;
    const auto bytes = this->part(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            break;
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        Relationship relationship;
        relationship.type = attributes.value("Type"_L1).toString().section(u'/', -1);
        relationship.external = attributes.value("TargetMode"_L1) == u"External";
        const QString target = attributes.value("Target"_L1).toString();
        relationship.target = relationship.external ? target : resolved(part, target);
        found.insert(attributes.value("Id"_L1).toString(), relationship);
    }
    return found;
}

bool looksLikeDocx(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK"))
        return false;
    auto package = Package::open(bytes);
    if (!package)
        return false;
    const auto types = package->part(u"[Content_Types].xml"_s);
    return types && types->contains("wordprocessingml");
}

}
