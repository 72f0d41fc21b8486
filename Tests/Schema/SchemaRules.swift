import SchemaRuntime

/// The conventions of the contracts as a function: each violation is a sentence naming the element.
struct SchemaRules {
    let pool: DescriptorPool

    /// Everything that breaks a rule, of all Xinyi packages.
    func violations() -> [String] {
        var found: [String] = []
        let messages = pool.messages.values.filter { $0.fullName.hasPrefix("xinyi.") }
        for message in messages.sorted(by: { $0.fullName < $1.fullName }) { check(message, &found) }
        for entry in pool.enums.values.sorted(by: { $0.fullName < $1.fullName })
        where entry.fullName.hasPrefix("xinyi.") {
            check(entry, &found)
        }
        var uses: [String: Int] = [:]
        for service in pool.services {
            if service.comment.isEmpty { found.append("\(service.fullName) has no comment") }
            if !service.name.hasSuffix("Service") { found.append("\(service.fullName) does not end in Service") }
            for method in service.methods {
                check(method, of: service, &found)
                uses[method.input, default: 0] += 1
                uses[method.output, default: 0] += 1
            }
        }
        for (name, count) in uses.sorted(by: { $0.key < $1.key }) where count > 1 {
            found.append("\(name) is the request or response of \(count) methods")
        }
        return found
    }

    /// What officials could not be shown in Chinese: every service, method, field and enum value of all Xinyi packages without a label.
    func unlabelled() -> [String] {
        var found: [String] = []
        func look(_ chinese: String, _ name: String) { if !Self.isLabel(chinese) { found.append(name) } }
        for message in pool.messages.values where message.fullName.hasPrefix("xinyi.") {
            for field in message.fields { look(field.chinese, "\(message.fullName).\(field.name)") }
        }
        for entry in pool.enums.values where entry.fullName.hasPrefix("xinyi.") {
            for value in entry.values { look(value.chinese, "\(entry.fullName).\(value.name)") }
        }
        for service in pool.services {
            look(service.chinese, service.fullName)
            for method in service.methods { look(method.chinese, "\(service.fullName).\(method.name)") }
        }
        return found.sorted()
    }

    /// What officials call by the name of its standard.
    private static let standards: Set<String> = ["UTF-8", "GB18030", "CSV", "HTML"]

    /// Whether a text is what an official calls something: with a Chinese character, on one line, without a final stop.
    private static func isLabel(_ text: String) -> Bool {
        standards.contains(text)
            || text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } && !text.contains("\n")
                && !text.hasSuffix("。")
    }

    private func check(_ message: MessageType, _ found: inout [String]) {
        let name = message.fullName
        if message.isMapEntry { found.append("\(name) is a map") }
        if message.comment.isEmpty && !message.isMapEntry { found.append("\(name) has no comment") }
        if reaches(name, from: name, seen: []) { found.append("\(name) contains itself") }
        for field in message.fields {
            if field.comment.isEmpty && !message.isMapEntry { found.append("\(name).\(field.name) has no comment") }
            if field.isProto3Optional { found.append("\(name).\(field.name) is proto3 optional") }
            if case .message(let type) = field.kind, type.hasPrefix("google."), type != "google.protobuf.Timestamp" {
                found.append("\(name).\(field.name) is a \(type)")
            }
            if case .unsupported = field.kind { found.append("\(name).\(field.name) is not proto3") }
        }
        for oneof in message.oneofs where oneof.comment.isEmpty && !oneof.name.hasPrefix("_") {
            found.append("\(name).\(oneof.name) has no comment")
        }
    }

    private func reaches(_ target: String, from: String, seen: Set<String>) -> Bool {
        for field in pool.messages[from]?.fields ?? [] {
            guard case .message(let next) = field.kind else { continue }
            if next == target { return true }
            if !seen.contains(next), reaches(target, from: next, seen: seen.union([next])) { return true }
        }
        return false
    }

    private func check(_ entry: EnumType, _ found: inout [String]) {
        if entry.comment.isEmpty { found.append("\(entry.fullName) has no comment") }
        let words = String(entry.fullName.split(separator: ".").last ?? "")
        let prefix = words.reduce(into: "") { result, letter in
            if letter.isUppercase, let last = result.last, last.isLowercase || last.isNumber { result += "_" }
            result.append(letter)
        }.uppercased()
        if entry.values.first(where: { $0.number == 0 })?.name != "\(prefix)_UNSPECIFIED" {
            found.append("\(entry.fullName) has another zero value than \(prefix)_UNSPECIFIED")
        }
        for value in entry.values {
            if value.comment.isEmpty { found.append("\(entry.fullName).\(value.name) has no comment") }
            if !value.name.hasPrefix(prefix + "_") { found.append("\(value.name) does not begin with \(prefix)_") }
        }
    }

    private func check(_ method: MethodType, of service: ServiceType, _ found: inout [String]) {
        let name = "\(service.fullName).\(method.name)"
        if !method.comment.contains("Rows: ") { found.append("\(name) names no rows") }
        if method.clientStreaming { found.append("\(name) has a client stream") }
        let input = pool.messages[method.input]?.fields ?? []
        let output = pool.messages[method.output]?.fields ?? []
        if shortName(method.input) != "\(method.name)Request" { found.append("\(name) takes \(method.input)") }
        if shortName(method.output) != "\(method.name)Response" { found.append("\(name) returns \(method.output)") }
        if method.name.hasPrefix("List"), !method.serverStreaming {
            let fields = [("page_size", FieldType.Kind.int32), ("page_token", .string)]
            for (field, kind) in fields where !input.contains(where: { $0.name == field && $0.kind == kind }) {
                found.append("\(name) has no \(field)")
            }
            if !output.contains(where: { $0.name == "next_page_token" && $0.kind == .string }) {
                found.append("\(name) has no next_page_token")
            }
        }
        if method.idempotencyLevel != 1, !input.contains(where: { $0.name == "request_id" && $0.kind == .string }) {
            found.append("\(name) changes something but has no request_id")
        }
        if method.idempotencyLevel == 1, input.contains(where: { $0.name == "request_id" }) {
            found.append("\(name) has a request_id but changes nothing")
        }
    }

    private func shortName(_ fullName: String) -> String {
        String(fullName.split(separator: ".").last ?? "")
    }
}
