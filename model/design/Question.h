#pragma once

#include "model/design/Profile.h"
#include "model/design/Record.h"

namespace zw {

/// A weight that a scenario puts in place of a record's own.
struct WeightOverride {
    Id<RecordSet> record;
    std::int64_t weight = 0;
    UnknownMembers unknown;
    bool operator==(const WeightOverride &) const = default;

    template <class V> static void describe(V &v)
    {
        v("record", &WeightOverride::record, Use::Required);
        v("weight", &WeightOverride::weight, Use::Required);
    }
};

/// A named set of what-ifs on top of the design.
struct Scenario : NamedObject<Scenario> {
    std::vector<ComponentRef> down;                 ///< Objects or single addresses that fail.
    std::vector<std::string> availabilityZonesDown; ///< Ids such as use1-az1.
    std::vector<RegionCode> regionsDown;
    std::vector<Id<HealthCheck>> unhealthy;
    std::vector<Id<HealthCheck>> healthy;
    bool firewallUnavailable = false; ///< DNS Firewall gives no verdict (RSLV-566).
    std::vector<WeightOverride> weights;
    std::int64_t clockOffsetSeconds = 0;
    bool operator==(const Scenario &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("down", &Scenario::down);
        v("availabilityZonesDown", &Scenario::availabilityZonesDown);
        v("regionsDown", &Scenario::regionsDown);
        v("unhealthy", &Scenario::unhealthy);
        v("healthy", &Scenario::healthy);
        v("firewallUnavailable", &Scenario::firewallUnavailable);
        v("weights", &Scenario::weights);
        v("clockOffsetSeconds", &Scenario::clockOffsetSeconds);
    }
};

using VantageRef = OneOf<Instance, OnPremisesHost, InternetClient, DnsServer>;

/// A query with the answer that it must get.
struct Expectation : NamedObject<Expectation> {
    VantageRef from;
    DomainName queryName;
    RecordType queryType = RecordType::A;
    std::optional<CidrBlock> clientSubnet;
    std::optional<Id<Scenario>> scenario;
    Rcode rcode = Rcode::NoError;
    std::vector<std::string> answers; ///< Values of the final records, any order; every possible outcome must have them.
    bool noData = false;              ///< NOERROR with an empty answer is expected.
    std::vector<std::string> possibleAnswers; ///< Where chance decides: each outcome's values must be among these.
    std::optional<AnyId> decidedBy;           ///< The zone, rule or rule group that must have decided.
    bool operator==(const Expectation &) const = default;

    template <class V> static void describe(V &v)
    {
        describeBase(v);
        v("from", &Expectation::from, Use::Required);
        v("queryName", &Expectation::queryName, Use::Required);
        v("queryType", &Expectation::queryType);
        v("clientSubnet", &Expectation::clientSubnet);
        v("scenario", &Expectation::scenario);
        v("rcode", &Expectation::rcode);
        v("answers", &Expectation::answers);
        v("noData", &Expectation::noData);
        v("possibleAnswers", &Expectation::possibleAnswers);
        v("decidedBy", &Expectation::decidedBy);
    }
};

/// A finding of the linter that the designer accepts, with the reason.
struct AcceptedFinding : ObjectBase<AcceptedFinding> {
    std::string check;          ///< For example RSLV-1304.
    std::vector<AnyId> objects; ///< What the finding is about.
    std::string reason;
    bool operator==(const AcceptedFinding &) const = default;

    template <class V> static void describe(V &v)
    {
        v("check", &AcceptedFinding::check, Use::Required);
        v("objects", &AcceptedFinding::objects);
        v("reason", &AcceptedFinding::reason);
        describeBase(v);
    }
};

} // namespace zw
