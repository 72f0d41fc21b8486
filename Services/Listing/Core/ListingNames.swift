package import Casework
import ListingRules

extension ResourceName {
    /// `entries/e12`.
    package static let entries = ResourceName("entries", "e", noun: "entry")
    /// `objections/o3`.
    package static let objections = ResourceName("objections", "o", noun: "objection")
    /// `proceedings/p4`.
    package static let proceedings = ResourceName("proceedings", "p", noun: "proceeding")
}

extension CatalogueName {
    /// `domains/WSF`.
    package static let domains = CatalogueName("domains", noun: "domain", bytes: ListingLimits.domainCodeBytes)
    /// `instruments/EMERGENCY-11`.
    package static let instruments = CatalogueName(
        "instruments", noun: "instrument", bytes: ListingLimits.listCodeBytes)
    /// `lists/WSF-SERIOUS`.
    package static let lists = CatalogueName("lists", noun: "list", bytes: ListingLimits.listCodeBytes)
}

extension DigestName {
    /// `documents/{sha256}`.
    package static let documents = DigestName("documents", noun: "document")
}

/// Names of the versions of a list's definition: `lists/WSF-SERIOUS/versions/1`.
package enum DefinitionName {
    /// The name of a version.
    package static func of(_ code: String, _ version: Int64) -> String {
        "\(CatalogueName.lists(code))/versions/\(version)"
    }

    /// Code and version in a name; nil for any other text.
    package static func parse(_ name: String) -> (code: String, version: Int64)? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[2] == "versions", let version = ResourceName.positive(parts[3]),
            let code = CatalogueName.lists.code(in: "\(parts[0])/\(parts[1])")
        else { return nil }
        return (code, version)
    }
}
