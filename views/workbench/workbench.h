// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/review.h"
#include "views/importing/import.h"
#include "views/navigation/trail.h"

#include <QMainWindow>

#include <optional>

class QDockWidget;
class QMenu;
class QSettings;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace concordat {

struct ActionSpec;
class Actions;
class BringIn;
class Receiving;
struct BringInAccount;
struct PreparedReception;
class ComparisonPane;
class CommandPalette;
class ConcordancePane;
class Doorkeeper;
struct ExchangeAccount;
enum class Exchanging : int;
class DraftPane;
class HelpWindow;
class MergePane;
class MessageBar;
class Preferences;
class ParallelPane;
class ProjectReader;
class ProjectionWindow;
class SearchPane;
class ReviewPane;
class Session;
class ShareJob;
class SettingsWindow;
class Shortcuts;
struct FoundPlace;
class VariantsPane;
class WelcomePage;
struct Typing;

/// The chapter of the help about what has this widget in it.
[[nodiscard]] QString helpChapterOf(const QWidget *widget);

/// The window. It wires panes, actions and the session together and holds nothing else.
class Workbench : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` keeps what a person has chosen; the caller owns it.
    Workbench(QSettings &settings, QWidget *parent = nullptr);
    ~Workbench() override;

    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] Actions &actions() const { return *m_actions; }

    [[nodiscard]] Preferences &preferences() const { return *m_preferences; }

    /// Opens the project that was open last, at the place where one was, if the person wants that.
    void restoreSession();
    /// The same, whatever the person wants at the start: the window of this one was only made anew.
    void resumeSession();
    /// Opens a project, or makes one beside a compilation (in `folder`, if given).
    void openPath(const QString &path, const QString &folder = {});
    /// Brings returned copies into the open project, beside the window.
    void bringIn(const QStringList &paths);
    void bringInDocument(const QString &path);
    /// Takes a further document into the open project, beside the window.
    void receive(const QString &path);
    /// Takes the text in another language, of a project or a document, into the open project.
    void takeParallel(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpPanes();
    void setUpActions();
    void setUpFileActions();
    void setUpEditActions();
    void setUpBracketActions();
    void setUpParagraphActions();
    void setUpReview();
    /// Actions with what they do.
    using Tools = QList<std::pair<ActionSpec, std::function<void()>>>;
    /// Makes the actions and puts them into a menu and, through `addTool`, into the pane that they act on.
    void addTools(QMenu *menu, const Tools &tools, const std::function<void(QAction *)> &addTool);
    void setUpConcordance();
    void setUpKinds();
    void setUpVariantActions();
    void nameVariantActions();
    void setUpViewActions();
    void setUpAppearance(QMenu *menu);
    void setUpWindows();
    void openSettings(int page);
    void setUpProjection();
    void setUpStatistics();
    void setUpHelp();
    void setUpNavigation();
    void setUpCopies();
    void setUpCopyActions();
    void setUpReceiving();
    void setUpSharing();
    void setUpParallel();
    void setUpParallelMenu();
    void setUpZoom();
    void setUpPrinting();
    void setUpRecent(QMenu *menu);
    void setUpMenus();
    void setUpToolBar();
    void dressPanes();
    void dressTabs();
    void sharePanes();
    QDockWidget *addPane(const QString &name, const QString &title, QWidget *pane, Qt::DockWidgetArea area);

    void openDialog();
    void openSample();
    void openProject(const QString &path);
    void keepImport(const Imported &imported);
    void exportDraft();
    void saveCopy();
    void nameVersion();
    void showProject();
    void readReceived();
    void remember(const QString &path);
    void say(const QString &sentence, bool canUndo = false);
    void enableActions();

    void sendForReview();
    void sealForReview(const QString &path, const ReviewOptions &options, const QString &passphrase, bool isSigned);
    [[nodiscard]] static QString sentSentence(const QString &path);
    [[nodiscard]] std::optional<QString> askPassphrase(const QString &path);
    void openSealed(const QString &path);
    void bringInDialog();
    void showAccount(const BringInAccount &account);
    void shareDialog();
    void getProjectDialog();
    void exchange(Exchanging what);
    void showExchange(const ExchangeAccount &account);
    void wearShareTimer();
    void exchangeByItself();
    void exchangeFailed(const Error &error);
    void offerAnotherWayIn(const Error &error);
    void receiveDialog();
    void parallelDialog();
    void keepParallel(const Draft &draft);
    void keepReception(const PreparedReception &prepared);
    void signHead();
    /// A key that signed what came, and that its holder can vouch for.
    void offerToKnowKeys(const BringInAccount &account);
    void offerTyping();
    void bringBackTyping(const Typing &typing);
    void takeOverFromOthers();
    void offerSalvage(const QString &path, const QString &sentence);
    /// A sentence, and one thing that can be done about it.
    void offer(const QString &sentence, const QString &text, const std::function<void()> &act);
    /// The same with two.
    void offer(const QString &sentence, const QList<std::pair<QString, std::function<void()>>> &acts);
    /// That a file was written, with ways to it; a project goes to somebody else, and is not opened here.
    void sayWritten(const QString &sentence, const QString &path);
    void openElsewhere(const QString &path);
    void compareRevisions(const RevisionId &before, const RevisionId &after);
    void goToDifference(int step);

    void goTo(const FoundPlace &place);
    void goTo(const VisitedPlace &place);
    void visit();
    void print();
    void printPreview();
    void wearTextFont();
    void wearProfile();
    void askWhoWorks(const QString &before = {});
    void showPane(const QString &name);
    void keepSession();
    /// Where the places of the panes are kept: those of a mirrored window are no places for one that is not.
    [[nodiscard]] QString panesKey() const;

    void bracketSelection();
    void liftBracket(std::optional<qsizetype> keep);
    void liftForDelegations();
    void addAlternative();
    void takePosition();
    void annotate();
    void splitParagraph();
    void moveParagraph(int step);
    void moveProvision(int step);
    /// To behind `after`; null: to the head.
    void moveProvision(const ProvisionId &provision, const ProvisionId &after);
    void goToBracket(int step);

    QSettings &m_settings;
    Preferences *m_preferences;
    Session *m_session;
    ProjectReader *m_reader;
    Actions *m_actions;
    Import *m_import;
    QString m_importTarget; ///< the project that the running import will make
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    QTabWidget *m_tabs;
    DraftPane *m_draft;
    VariantsPane *m_variants;
    ConcordancePane *m_concordance = nullptr;
    ReviewPane *m_review = nullptr;
    QMenu *m_kinds = nullptr;
    MessageBar *m_messages;
    BringIn *m_bringIn = nullptr;
    Receiving *m_receiving = nullptr;
    MergePane *m_merge = nullptr;
    ParallelPane *m_parallel = nullptr;
    Import *m_parallelImport = nullptr; ///< of a document in another language
    ShareJob *m_shareJob = nullptr;
    Doorkeeper *m_doorkeeper = nullptr;
    QTimer *m_shareTimer = nullptr;
    QTimer *m_shareAgain = nullptr; ///< runs while the remote cannot be reached
    bool m_sharesByItself = false; ///< whether nobody asked for the running exchange
    QString m_sharedFile; ///< that the running exchange makes, or works on
    ComparisonPane *m_comparison = nullptr;
    QList<QAction *> m_offers; ///< what the message bar offers just now, of what the menus do not have
    SearchPane *m_search;
    CommandPalette *m_palette;
    ProjectionWindow *m_projection;
    HelpWindow *m_help;
    Shortcuts *m_shortcuts = nullptr;
    SettingsWindow *m_settingsWindow = nullptr;
    Trail m_trail;
    bool m_onTrail = false; ///< going back or forward, which is no visit
};

}
