// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing/share.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QWaitCondition>
#include <QWidget>

class QSettings;

namespace concordat {

/// Answers what a remote asks before it lets anybody in: from the system's keyring, or from the person. Exchanges ask
/// from a thread of their own and wait; the window stays free. Secrets are kept in the system's keyring or not at all,
/// the fingerprints of servers that the person trusts beside the settings.
class Doorkeeper : public QObject {
    Q_OBJECT

public:
    /// `window` is what the questions are shown over.
    Doorkeeper(QSettings &settings, QWidget *window);
    ~Doorkeeper() override;

    /// What an exchange is given.
    [[nodiscard]] Doorkeeping door();
    /// Whoever waits for an answer goes on without one.
    void dismiss();

private:
    /// A question that an exchange waits for.
    struct Question {
        QMutex mutex;
        QWaitCondition answered;
        bool done = false;
        std::optional<Login> login;
        bool trusted = false;
    };
    using Asked = std::shared_ptr<Question>;

    static void ask(const QPointer<Doorkeeper> &self, const Asked &question, const std::function<void()> &show);
    static void answer(const Asked &question);
    void findLogin(const Asked &question, const QString &url, const QString &user, int attempt);
    void askLogin(const Asked &question, const QString &url, const QString &user, bool again);
    void keepLogin(const QString &url, const Login &login);
    void askTrust(const Asked &question, const QString &host, const QString &fingerprint);

    QSettings &m_settings;
    QWidget *m_window;
    Asked m_open;
};

}
