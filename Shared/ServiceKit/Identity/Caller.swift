import Crypto
package import RPC

/// Who calls, by its identity `spiffe://{trust domain}/{kind}/{id}`; an official of a department with a certificate of its own
/// by `spiffe://{trust domain}/department/{id}/official/{official}`.
package struct Caller: Sendable, Hashable {
    /// The second part of an identity: what a caller is by its certificate, before any policy is asked.
    package enum Kind: String, Sendable, Hashable {
        /// A department's system; the id is the department's code, for example `MSR`.
        case department
        /// A service; the id is its name, for example `listing`.
        case service
        /// A person who runs the services; the id is a login name.
        case `operator`
        /// Anybody; has no id.
        case `public`
    }

    /// What sort of caller.
    package let kind: Kind
    /// The department's code, the service's or the operator's name; empty for the public.
    package let id: String
    /// The trust domain that vouches for it.
    package let trustDomain: String
    /// The official of the department whose own certificate it is; empty where it is the department's.
    package let official: String

    /// A caller from its parts, which are taken as they are.
    package init(kind: Kind, id: String, trustDomain: String = Caller.defaultTrustDomain, official: String = "") {
        self.kind = kind
        self.id = id
        self.trustDomain = trustDomain
        self.official = official
    }

    /// The trust domain of a deployment that names none.
    package static let defaultTrustDomain = "xinyi.local"

    /// Anybody.
    package static let anyone = Caller(kind: .public, id: "")

    /// The word between a department and its official in an identity.
    private static let officialWord = "official"

    /// A caller from its identity; nil when it is not one of `spiffe://domain/department/CODE`,
    /// `…/department/CODE/official/ID`, `…/service/name`, `…/operator/name`, `…/public`. Ids are 1 to 63 letters, digits,
    /// hyphens, dots and underscores.
    package init?(identity: String) {
        let scheme = "spiffe://"
        guard identity.utf8.count <= Limits.identityBytes, identity.hasPrefix(scheme) else { return nil }
        let parts = identity.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 2, let kind = Kind(rawValue: String(parts[1])), !parts[0].isEmpty,
            parts[0].utf8.allSatisfy({ IdentityWord.allows($0) })
        else { return nil }
        let isOfficial = kind == .department && parts.count == 5 && parts[3] == Self.officialWord
        guard isOfficial || parts.count == (kind == .public ? 2 : 3) else { return nil }
        let ids = isOfficial ? [parts[2], parts[4]] : Array(parts.dropFirst(2))
        guard ids.allSatisfy({ Self.isID($0) }) else { return nil }
        self.init(
            kind: kind, id: String(ids.first ?? ""), trustDomain: String(parts[0]),
            official: isOfficial ? String(parts[4]) : "")
    }

    /// Whether a text can be the id of an identity.
    static func isID(_ text: Substring) -> Bool {
        (1...63).contains(text.utf8.count) && text.utf8.allSatisfy { IdentityWord.allows($0) }
    }

    /// The identity as a URI.
    package var identity: String { official.isEmpty ? office : "\(office)/\(Self.officialWord)/\(official)" }

    /// Who is counted together: the department of an official's certificate, else the identity.
    package var office: String { "spiffe://\(trustDomain)/\(kind.rawValue)" + (kind == .public ? "" : "/\(id)") }

    /// The identity without the trust domain, as policies write it: `department/MSR`, `public`.
    package var path: String { kind == .public ? "public" : "\(kind.rawValue)/\(id)" }

    /// The department's code; nil for callers that are no department.
    package var department: String? { kind == .department ? id : nil }

    /// The service's name; nil for callers that are no service.
    package var service: String? { kind == .service ? id : nil }

    /// The department that a data rule is about.
    ///
    /// - Throws: PERMISSION_DENIED (NOT_A_DEPARTMENT) for callers that are none.
    package func requireDepartment(domain: String) throws(RPCError) -> String {
        guard let department else {
            throw .permissionDenied(
                reason: "NOT_A_DEPARTMENT",
                message: "this call acts for a department, and the caller is '\(identity)'; call with the department's "
                    + "identity",
                domain: domain)
        }
        return department
    }
}

extension ServerContext {
    /// Who calls, as ``AccessInterceptor`` established it; the public where nothing was established.
    package var caller: Caller { peer.identity.flatMap { Caller(identity: $0) } ?? .anyone }
}
