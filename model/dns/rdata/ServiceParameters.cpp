#include "model/dns/rdata/ServiceParameters.h"

#include "model/dns/rdata/ParameterValue.h"
#include "model/dns/rdata/Presentation.h"

#include <algorithm>
#include <vector>

namespace zw::rdata {

namespace {

constexpr std::uint32_t mandatoryKey = 0;
constexpr std::uint32_t alpnKey = 1;
constexpr std::uint32_t noDefaultAlpnKey = 2;
constexpr std::size_t headerSize = 4; // key and length

struct Parameter {
    std::uint32_t key = 0;
    std::string_view value;
};

/// The parameters in wire form; nothing unless they are well framed and their keys ascend (RFC 9460 §2.2).
std::optional<std::vector<Parameter>> split(std::string_view wire)
{
    std::vector<Parameter> parameters;
    while (!wire.empty()) {
        if (wire.size() < headerSize)
            return std::nullopt;
        const std::uint32_t key = numberIn(wire.substr(0, 2));
        const std::uint32_t length = numberIn(wire.substr(2, 2));
        wire.remove_prefix(headerSize);
        if (length > wire.size() || (!parameters.empty() && key <= parameters.back().key))
            return std::nullopt;
        parameters.push_back({key, wire.substr(0, length)});
        wire.remove_prefix(length);
    }
    return parameters;
}

std::string_view ruleOf(std::uint32_t key) noexcept
{
    return key == mandatoryKey ? "AUTH-082" : "AUTH-081";
}

bool has(const std::vector<Parameter> &parameters, std::uint32_t key) noexcept
{
    return std::ranges::find(parameters, key, &Parameter::key) != parameters.end();
}

std::optional<ParameterRefusal> refuseValue(const Parameter &parameter)
{
    const ParameterType *type = parameterNumbered(parameter.key);
    if (!type)
        return ParameterRefusal{"found the parameter key" + std::to_string(parameter.key) + ", expected one of "
                                    + parameterNames(),
                                ruleOf(parameter.key)};
    if (!fitsParameter(*type, parameter.value))
        return ParameterRefusal{"found a malformed value of the parameter " + std::string(type->name) + ", expected "
                                    + std::string(type->expectation),
                                ruleOf(parameter.key)};
    return std::nullopt;
}

/// RFC 9460 §8: what is called mandatory has to be there.
std::optional<ParameterRefusal> refuseMandatory(const std::vector<Parameter> &parameters)
{
    if (!has(parameters, mandatoryKey))
        return std::nullopt;
    const std::string_view keys = parameters.front().value;
    for (std::size_t at = 0; at < keys.size(); at += 2) {
        const std::uint32_t key = numberIn(keys.substr(at, 2));
        if (has(parameters, key))
            continue;
        const ParameterType *type = parameterNumbered(key);
        const std::string name = type ? std::string(type->name) : "key" + std::to_string(key);
        return ParameterRefusal{"found " + name + " in mandatory but no parameter " + name + ", expected both or none",
                                ruleOf(mandatoryKey)};
    }
    return std::nullopt;
}

struct ReadParameter {
    std::uint16_t key = 0;
    std::string value; ///< In wire form.
};

/// Reads what follows the name: an equals sign and a value, or nothing.
Problem readValue(ValueReader &reader, const ParameterType &type, std::size_t begin, std::string &wire)
{
    std::string value;
    if (reader.take('=')) {
        const Problem wrong = reader.nextIs('"') ? reader.quoted(type.name, value) : reader.unquoted(type.name, value);
        if (wrong)
            return wrong;
    }
    auto encoded = encodeParameter(type, value);
    if (!encoded || !fitsParameter(type, *encoded)) {
        const std::string found = value.empty() ? "no value" : excerpt(value);
        return RecordDataError{"found " + found + " for the parameter " + std::string(type.name) + ", expected "
                                   + std::string(type.expectation),
                               ruleOf(type.key), begin};
    }
    wire = std::move(*encoded);
    return std::nullopt;
}

Problem readParameter(ValueReader &reader, std::vector<ReadParameter> &parameters)
{
    const std::size_t begin = reader.offset();
    const std::string_view name = reader.wordUntil('=');
    const ParameterType *type = parameterNamed(name);
    if (!type)
        return RecordDataError{"found the parameter " + excerpt(name) + ", expected one of " + parameterNames(),
                               "AUTH-081", begin};
    if (std::ranges::find(parameters, type->key, &ReadParameter::key) != parameters.end())
        return RecordDataError{"found the parameter " + std::string(name) + " twice, expected it once",
                               ruleOf(type->key), begin};
    std::string wire;
    if (Problem wrong = readValue(reader, *type, begin, wire))
        return wrong;
    parameters.push_back({type->key, std::move(wire)});
    return std::nullopt;
}

} // namespace

Problem readParameters(ValueReader &reader, std::string &wire)
{
    std::vector<ReadParameter> parameters;
    while (!reader.atEnd())
        if (Problem wrong = readParameter(reader, parameters))
            return wrong;
    std::ranges::sort(parameters, {}, &ReadParameter::key);
    for (const ReadParameter &parameter : parameters) {
        appendNumber(wire, parameter.key, 2);
        appendNumber(wire, static_cast<std::uint32_t>(parameter.value.size()), 2);
        wire += parameter.value;
    }
    return std::nullopt;
}

std::optional<ParameterRefusal> refuseParameters(std::string_view wire)
{
    const auto parameters = split(wire);
    if (!parameters)
        return ParameterRefusal{"found malformed parameters, expected key, length and value of each, by ascending key",
                                "AUTH-081"};
    for (const Parameter &parameter : *parameters)
        if (auto refusal = refuseValue(parameter))
            return refusal;
    if (has(*parameters, noDefaultAlpnKey) && !has(*parameters, alpnKey))
        return ParameterRefusal{"found no-default-alpn without alpn, expected both", "AUTH-081"};
    return refuseMandatory(*parameters);
}

bool printParameters(std::string_view wire, std::string &text)
{
    const auto parameters = split(wire);
    if (!parameters)
        return false;
    for (const Parameter &parameter : *parameters) {
        if (!text.empty())
            text.push_back(' ');
        const ParameterType *type = parameterNumbered(parameter.key);
        if (!type) {
            text += "key" + std::to_string(parameter.key) + '=';
            appendQuoted(text, parameter.value);
            continue;
        }
        if (!fitsParameter(*type, parameter.value))
            return false;
        text += type->name;
        printParameterValue(*type, parameter.value, text);
    }
    return true;
}

} // namespace zw::rdata
