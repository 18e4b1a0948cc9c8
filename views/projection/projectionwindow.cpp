// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/projection/projectionwindow.h"

#include "views/outline/outlinemodel.h"
#include "views/projection/projectiontext.h"
#include "views/session/session.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace concordat {

namespace {

constexpr double usualSize = 30;
constexpr double leastOnWall = 12;
constexpr double mostOnWall = 120;
constexpr double headShare = 0.8;
constexpr double sizeStep = 1.15;

QString nameOf(Reading reading)
{
    switch (reading) {
    case Reading::MarkedUp:
        return ProjectionWindow::tr("Marked up: what is not agreed stands in brackets");
    case Reading::Clean:
        return ProjectionWindow::tr("Clean: only what is agreed");
    case Reading::AsIfAgreed:
        return ProjectionWindow::tr("As if agreed: the first alternative of each bracket");
    }
    return {};
}

}

ProjectionWindow::ProjectionWindow(Session &session, const QList<QAction *> &shared, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_text(new ProjectionText(session, this))
    , m_place(new QLabel(this))
    , m_reading(new QLabel(this))
    , m_size(usualSize)
{
    setObjectName(u"projection"_s);
    setWindowTitle(tr("Projection"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_reading->setObjectName(u"projectedReading"_s);
    m_reading->setAlignment(Qt::AlignCenter);
    m_reading->setForegroundRole(QPalette::Text);
    m_place->setObjectName(u"projectedPlace"_s);
    m_place->setForegroundRole(QPalette::Text);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_place);
    column->addWidget(m_text, 1);
    column->addWidget(m_reading);
    setFocusProxy(m_text);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    addKeys();
    addActions(shared);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTextSize(usualSize);
    m_reading->setText(nameOf(m_text->reading()));
    connect(&session, &Session::currentProvisionChanged, this, &ProjectionWindow::showPlace);
    connect(&session, &Session::draftChanged, this, &ProjectionWindow::showPlace);
    connect(&session, &Session::projectChanged, this, &ProjectionWindow::showPlace);
    showPlace();
}

void ProjectionWindow::showPlace()
{
    const Provision *provision = concordat::find(m_session.draft(), m_session.currentProvision());
    m_place->setText(provision ? concordat::nameOf(*provision) : QString());
}

void ProjectionWindow::addKeys()
{
    const auto add = [this](const QString &name, const QString &text, const QList<QKeySequence> &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(u"project-larger"_s, tr("&Larger"), {QKeySequence(Qt::Key_Plus), QKeySequence(tr("Ctrl++"))},
        [this] { setTextSize(m_size * sizeStep); });
    add(u"project-smaller"_s, tr("&Smaller"), {QKeySequence(Qt::Key_Minus), QKeySequence(tr("Ctrl+-"))},
        [this] { setTextSize(m_size / sizeStep); });
    add(u"project-reading"_s, tr("Next &reading"), {QKeySequence(Qt::Key_R)}, [this] { nextReading(); });
    add(u"project-next"_s, tr("&Next paragraph"),
        {QKeySequence(Qt::Key_Down), QKeySequence(Qt::Key_PageDown), QKeySequence(Qt::Key_Space)}, [this] { step(1); });
    add(u"project-previous"_s, tr("&Previous paragraph"), {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_PageUp)},
        [this] { step(-1); });
    add(u"project-full-screen"_s, tr("&Full screen"), {QKeySequence(Qt::Key_F11), QKeySequence(Qt::Key_F)},
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    add(u"project-close"_s, tr("&Close"), {QKeySequence(Qt::Key_Escape)}, [this] { close(); });
}

void ProjectionWindow::open(const QWidget *beside)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [&](const QScreen *screen) { return screen != beside->screen(); });
    if (other != screens.end()) {
        setGeometry((*other)->geometry());
        showFullScreen();
        return;
    }
    if (!isVisible())
        resize(beside->size() * 3 / 4);
    show();
    raise();
    activateWindow();
}

void ProjectionWindow::setTextSize(double points)
{
    m_size = std::clamp(points, leastOnWall, mostOnWall);
    QFont large = m_text->font();
    large.setPointSizeF(m_size);
    m_text->setFont(large);
    m_text->document()->setDocumentMargin(m_size);
    QFont head = m_place->font();
    head.setPointSizeF(m_size * headShare);
    head.setBold(true);
    m_place->setFont(head);
    m_place->setContentsMargins(int(m_size), int(m_size / 2), int(m_size), 0);
    Q_EMIT textSizeChanged(m_size);
}

void ProjectionWindow::nextReading()
{
    switch (m_text->reading()) {
    case Reading::MarkedUp:
        m_text->setReading(Reading::Clean);
        break;
    case Reading::Clean:
        m_text->setReading(Reading::AsIfAgreed);
        break;
    case Reading::AsIfAgreed:
        m_text->setReading(Reading::MarkedUp);
        break;
    }
    m_reading->setText(nameOf(m_text->reading()));
}

void ProjectionWindow::step(int by)
{
    const Draft &draft = m_session.draft();
    const auto place = placeOf(draft, m_session.currentParagraph());
    if (!place)
        return;
    qsizetype provision = place->provision;
    qsizetype paragraph = place->paragraph + by;
    while (provision >= 0 && provision < draft.provisions.size()) {
        const QList<Paragraph> &paragraphs = draft.provisions[provision].paragraphs;
        if (paragraph >= 0 && paragraph < paragraphs.size()) {
            m_session.selectParagraph(paragraphs[paragraph].id);
            return;
        }
        provision += by;
        if (provision >= 0 && provision < draft.provisions.size())
            paragraph = by > 0 ? 0 : draft.provisions[provision].paragraphs.size() - 1;
    }
}

}
