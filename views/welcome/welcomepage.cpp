// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/welcome/welcomepage.h"

#include "views/actions/icon.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace concordat {

namespace {

constexpr int pageWidth = 560;
constexpr int iconSize = 72;

}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget(this))
    , m_recentBox(new QWidget(this))
{
    setObjectName(QStringLiteral("welcome"));
    auto *title = new QLabel(tr("Concordat"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setBold(true);
    title->setFont(large);
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(QStringLiteral(":/concordat.svg")).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    auto *intro
        = new QLabel(tr("Open a compilation of proposals. Concordat finds which articles answer each other and makes "
                        "one text of them, "
                        "in which everything that is not agreed stands in brackets with the delegations' names."),
            this);
    intro->setWordWrap(true);

    auto *open = new QCommandLinkButton(
        tr("Open a compilation or a project…"), tr("Or drop a file anywhere in this window."), this);
    open->setObjectName(QStringLiteral("openButton"));
    open->setIcon(lineIcon(QStringLiteral("open")));
    auto *sample = new QCommandLinkButton(
        tr("Try the sample"), tr("Six delegations on an invented convention about mountain springs."), this);
    open->setAccessibleDescription(open->description());
    sample->setAccessibleDescription(sample->description());
    sample->setObjectName(QStringLiteral("sampleButton"));
    sample->setIcon(lineIcon(QStringLiteral("draft")));

    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setMaximumHeight(180);
    auto *recentTitle = new QLabel(tr("Recent projects"), m_recentBox);
    auto *recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins(0, 12, 0, 0);
    recentColumn->addWidget(recentTitle);
    recentColumn->addWidget(m_recent);

    auto *content = new QWidget(this);
    content->setMaximumWidth(pageWidth);
    auto *inner = new QVBoxLayout(content);
    inner->setSpacing(12);
    inner->addStretch(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(sign);
    head->addWidget(title, 1);
    inner->addLayout(head);
    inner->addWidget(intro);
    inner->addSpacing(8);
    inner->addWidget(open);
    inner->addWidget(sample);
    inner->addWidget(m_recentBox);
    inner->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(content, 4);
    row->addStretch(1);
    m_recentBox->hide();

    connect(open, &QCommandLinkButton::clicked, this, &WelcomePage::openWanted);
    connect(sample, &QCommandLinkButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { Q_EMIT pathWanted(item->data(Qt::UserRole).toString()); });
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(QFileInfo(path).completeBaseName(), m_recent);
        item->setToolTip(path);
        item->setData(Qt::UserRole, path);
    }
    m_recentBox->setVisible(!paths.isEmpty());
}

}
