import Synchronization

/// The credentials that new connections are made with; they follow their files.
package final class TLSProvider: Sendable, Hashable {
    private struct State {
        var credentials: TLSCredentials
        var stamp: TLSFiles.Stamp
    }

    /// Where the credentials come from.
    package let files: TLSFiles
    private let trustDomain: String
    private let state: Mutex<State>
    private let changes = Atomic<Int>(0)

    /// Reads the files; see ``TLSCredentials/init(files:trustDomain:)`` for what is refused.
    package init(files: TLSFiles, trustDomain: String) throws(CryptoError) {
        self.files = files
        self.trustDomain = trustDomain
        // Taken before reading: a change meanwhile is seen later rather than never.
        let stamp = TLSFiles.Stamp(files)
        state = Mutex(State(credentials: try TLSCredentials(files: files, trustDomain: trustDomain), stamp: stamp))
    }

    /// The credentials as the files last gave them when they belonged together; new connections use these.
    package var credentials: TLSCredentials { state.withLock { $0.credentials } }

    /// Grows with every reason to look at the peers of standing connections again; cheap to read.
    package var generation: Int { changes.load(ordering: .acquiring) }

    /// Has the peers of standing connections looked at again: since the last time certificates and lists may have run out.
    package func askAgain() { changes.wrappingAdd(1, ordering: .releasing) }

    /// Reads the files again if one of them was changed or replaced since.
    ///
    /// Another certificate is taken only if peers would take it now. Where it is not, or does not belong to its key, authorities
    /// and revocation lists that were changed count all the same: what is revoked must not live on beside a wrong certificate.
    ///
    /// - Returns: the new credentials; nil when nothing changed.
    /// - Throws: what is wrong with the new files; the working certificate stays, and the next call tries again.
    package func reloadIfChanged() throws(CryptoError) -> TLSCredentials? {
        let stamp = TLSFiles.Stamp(files)
        let before = state.withLock { $0 }
        guard before.stamp != stamp else { return nil }
        do throws(CryptoError) {
            let fresh = try TLSCredentials(files: files, trustDomain: trustDomain)
            try fresh.checkTurn(after: before.credentials, files)
            take(State(credentials: fresh, stamp: stamp))
            return fresh
        } catch {
            if before.stamp.trust != stamp.trust,
                let kept = try? TLSCredentials(keeping: before.credentials, files: files)
            {
                var stamp = stamp
                stamp.own = before.stamp.own
                take(State(credentials: kept, stamp: stamp))
            }
            throw error
        }
    }

    private func take(_ new: State) {
        state.withLock { $0 = new }
        askAgain()
    }

    /// Whether both are the same provider.
    package static func == (left: TLSProvider, right: TLSProvider) -> Bool { left === right }

    /// Hashes which provider it is.
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
