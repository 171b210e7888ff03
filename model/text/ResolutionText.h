#pragma once

#include "model/engine/Engine.h"

#include <QString>
#include <QStringList>

/// Resolutions as people who know dig expect them.
namespace zw {

/// The reply's header flags as dig abbreviates and orders them: qr aa tc rd ra ad cd. None for TIMEOUT.
QStringList flagWords(const Resolution &resolution);

/// Header, question, answer, authority and additional section, with columns aligned; `;; no reply: …` and the question
/// alone where nothing reached the client.
QString digText(const Query &query, const Resolution &resolution);

/// The data of the answers alone, one line each, like `dig +short`; empty where there are none.
QString shortText(const Resolution &resolution);

/// One line for each outcome: probability, rcode, and the data of its answers.
QString outcomesText(const Outcomes &outcomes);

} // namespace zw
