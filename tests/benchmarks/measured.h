// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QSysInfo>

#include <algorithm>

/// What every benchmark tells: the machine, the memory, and how times are spread.
namespace concordat::measured {

inline QString machine()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u"model name"))
                return line.section(u':', 1).trimmed();
        }
    }
    return QSysInfo::currentCpuArchitecture();
}

/// Memory of this process in MB: "VmRSS" now, "VmHWM" at its most. What getrusage() says of the latter begins with what
/// the parent had.
inline double memory(const QByteArray &which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.sliced(which.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

inline double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, qsizetype(double(values.size()) * share))];
}

inline void report(const char *what, const QList<double> &times)
{
    qInfo("%-52s median %8.2f ms   p99 %8.2f ms   (%lld times)", what, quantile(times, 0.5), quantile(times, 0.99),
        static_cast<long long>(times.size()));
}

}
