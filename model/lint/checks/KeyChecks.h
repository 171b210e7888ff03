#pragma once

#include "model/lint/Report.h"
#include "model/lint/Survey.h"

/// Keys and signing of zones, and answers that grow too big.
namespace zw {

/// AUTH-191: a private zone that is signed. Objects: zone. Arguments: zone.
void privateZoneSigned(const Survey &survey, Report &report);

/// AUTH-502: a policy record in a private zone. `taken`: in a public one, where its name has such a record already
/// (AUTH-510). Objects: policy record, zone, the record. Arguments: name, zone.
void policyRecordRefused(const Survey &survey, Report &report);

/// AUTH-561: more than two key-signing keys in a zone. Objects: zone, keys. Arguments: zone, how many.
void tooManyKeys(const Survey &survey, Report &report);

/// AUTH-562: the name of a key: 3 to 128 letters, digits and underscores, once in its zone. Objects: key, zone.
/// Arguments: key, zone.
void keyNameRefused(const Survey &survey, Report &report);

/// AUTH-564: the DS value of a key is not of algorithm 13 and digest type 2. Objects: key. Arguments: key, value.
void keyDsRefused(const Survey &survey, Report &report);

/// AUTH-567: a zone that signs without an active key. Objects: zone. Arguments: zone.
void signingWithoutKey(const Survey &survey, Report &report);

/// AUTH-573: the delegation of a signed zone also names servers of another provider. Objects: zone, registration.
/// Arguments: zone, the first such server.
void signedByTwoProviders(const Survey &survey, Report &report);

/// AUTH-574: a TTL above one week in a signed zone, which is served as one week. Objects: record, zone.
/// Arguments: record, TTL in seconds.
void ttlCappedBySigning(const Survey &survey, Report &report);

/// AUTH-597: a DS in a zone that is not signed, where nobody can trust it. Objects: record, zone. Arguments: record, zone.
void dsInUnsignedZone(const Survey &survey, Report &report);

/// AUTH-620: a plain record whose answer is above 512 bytes, so that it is truncated without EDNS0. Objects: record.
/// Arguments: record, type, size in bytes.
void answerTooBig(const Survey &survey, Report &report);

} // namespace zw
