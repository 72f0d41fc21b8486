import Store

extension PostgresConnection: ReaderConnection {
    /// Held by the server, a snapshot keeps it from cleaning up.
    var keepsSnapshots: Bool { false }

    func beginSnapshot() throws(StoreError) {
        try reconnect { () throws(StoreError) in try startSnapshot() }
        isFresh = true
    }

    /// Its answer is read with the next one.
    func endSnapshot() {
        isFresh = false
        guard isConnected, isInTransaction else { return }
        isInTransaction = false
        do throws(StoreError) {
            try sendPlain("ROLLBACK")
        } catch { return }
        sendOff()
    }
}
