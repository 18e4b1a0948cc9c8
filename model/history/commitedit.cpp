// SPDX-FileCopyrightText: 2026 The Concordat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/store.h"

namespace concordat {

Result<RevisionId> Project::commit(const Edit &edit, const EditId &id)
{
    return commit(QList<Edit>{edit}, describe(edit, draft()), kindOf(edit), id);
}

Result<RevisionId> Project::commit(
    const QList<Edit> &edits, const QString &summary, const QString &kind, const EditId &id)
{
    const Draft before = draft();
    const EditContext context{m_store->author(), m_store->clock(), id.isNull() ? fresh<EditId>() : id};
    auto revision
        = m_store->advance({kind, summary, context.edit, {}, {}, {}}, [&](const Draft &current) -> Result<Draft> {
              Result<Draft> next = current;
              for (const Edit &edit : edits) {
                  next = applied(*next, m_store->withFormerOriginsIn(edit, context.edit), context);
                  if (!next)
                      return next;
              }
              return next;
          });
    if (revision)
        Q_EMIT draftChanged(before);
    return revision;
}

}
