// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/language.h"
#include "look.h"
#include "support/sampleproject.h"
#include "views/actions/actions.h"
#include "views/session/session.h"
#include "views/workbench/workbench.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputDialog>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QTest>
#include <QTimer>

/// A person at the window: does things by actions and keys, and keeps a picture of each step in the build folder.
class Journey {
public:
    explicit Journey(const QString &name)
        : m_name(name)
        , m_settings(m_home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        m_settings.setValue("profile/name", SampleProject::profile().name);
        m_settings.setValue("profile/delegation", SampleProject::profile().delegation);
        m_settings.setValue("appearance", look::appearance());
        concordat::speak(language());
        m_window = std::make_unique<concordat::Workbench>(m_settings);
        look::show(*m_window);
    }

    /// The language in which ctest wants the journey: English, unless it says otherwise.
    [[nodiscard]] static concordat::Language language()
    {
        return concordat::languageFromCode(qEnvironmentVariable("CONCORDAT_TEST_LANGUAGE"))
            .value_or(concordat::Language::English);
    }

    /// How the window tells a sentence in the language of the journey: the longest piece of it that holds no value.
    [[nodiscard]] static QString told(const char *context, const char *sentence, int n = -1)
    {
        static const QRegularExpression value(QStringLiteral("%L?\\d"));
        const QStringList pieces = QCoreApplication::translate(context, sentence, nullptr, n).split(value);
        return *std::ranges::max_element(pieces, {}, &QString::size);
    }

    [[nodiscard]] concordat::Workbench &window() const { return *m_window; }
    [[nodiscard]] concordat::Session &session() const { return m_window->session(); }
    [[nodiscard]] const concordat::Draft &draft() const { return session().draft(); }
    [[nodiscard]] QString home(const QString &name = {}) const { return m_home.filePath(name); }

    /// Opens the sample as a person's own document would be opened, and waits until its draft is there.
    [[nodiscard]] bool openSample()
    {
        const QString copy = home(QStringLiteral("springs.txt"));
        return QFile::copy(SampleProject::compilation(), copy) && open(copy);
    }
    [[nodiscard]] bool open(const QString &path)
    {
        m_window->openPath(path);
        return QTest::qWaitFor([this] { return session().knowsReceived(); }, 60000);
    }

    [[nodiscard]] bool act(const QString &name)
    {
        QAction *action = m_window->actions().find(name);
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        QApplication::processEvents();
        return true;
    }

    /// Says what a person will type into the next box that asks, and that they press Enter.
    void willAnswer(const QString &text)
    {
        QTimer::singleShot(0, m_window.get(), [this, text] {
            auto *asking = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            if (!asking) {
                willAnswer(text);
                return;
            }
            asking->setTextValue(text);
            asking->accept();
        });
    }

    template <typename Widget>
    [[nodiscard]] Widget *the(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    /// Keeps a picture of the window as it is now.
    void picture(const QString &step)
    {
        QApplication::processEvents();
        for (QWidget *shown : QApplication::topLevelWidgets()) {
            if (shown->isVisible())
                shown->repaint();
        }
        // On a display, with the windows that lie over it.
        const QPixmap seen = look::isOnDisplay() ? m_window->screen()->grabWindow(0) : m_window->grab();
        seen.save(look::pictures().filePath(QStringLiteral("%1-%2-%3-%4.png")
                .arg(m_name, concordat::code(language()), QString::number(++m_step).rightJustified(2, u'0'), step)));
    }

    /// What the file says once the window is closed: the truth.
    [[nodiscard]] std::unique_ptr<concordat::Project> saved()
    {
        const QString path = session().project().path();
        m_window.reset();
        auto project = concordat::Project::open(path, SampleProject::profile());
        return project ? std::move(*project) : nullptr;
    }

private:
    QString m_name;
    QTemporaryDir m_home;
    QSettings m_settings;
    std::unique_ptr<concordat::Workbench> m_window;
    int m_step = 0;
};
