package import Casework

/// `services/{service}/instances/{instance id}` and its parts.
package enum InstanceName {
    /// The name of an instance.
    package static func make(service: String, instanceID: String) -> String {
        "services/\(service)/instances/\(instanceID)"
    }

    /// The service of a name.
    ///
    /// - Throws: INVALID_FIELD for anything that is no name.
    package static func service(of name: String) throws(Refusal) -> String {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "services", parts[2] == "instances", isService(parts[1]), isID(parts[3])
        else {
            throw .invalid(
                "name", "must be services/{service}/instances/{instance_id}",
                remedy: "use the name that registering gave")
        }
        return String(parts[1])
    }

    /// - Throws: INVALID_FIELD.
    package static func check(service: String) throws(Refusal) {
        guard isService(service[...]) else {
            throw .invalid(
                "service",
                "must be a lower-case letter and then lower-case letters, digits or hyphens, at most "
                    + "\(DirectoryLimits.serviceBytes)",
                remedy: "for example listing")
        }
    }

    /// - Throws: INVALID_FIELD.
    package static func check(instanceID: String) throws(Refusal) {
        guard isID(instanceID[...]) else {
            throw .invalid(
                "instance_id",
                "must be 1 to \(DirectoryLimits.instanceIDBytes) letters, digits, hyphens, dots or underscores",
                remedy: "use a random UUID")
        }
    }

    private static func isService(_ text: Substring) -> Bool {
        (1...DirectoryLimits.serviceBytes).contains(text.utf8.count)
            && text.utf8.first.map { isLower($0) } ?? false
            && text.utf8.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isID(_ text: Substring) -> Bool {
        (1...DirectoryLimits.instanceIDBytes).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                isLower($0) || isLower($0 | 0x20) && $0 < 0x60 || isDigit($0)
                    || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains($0)
            }
    }

    private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
