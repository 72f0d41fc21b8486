import Glibc
import Phrases
import Store

/// What `/readyz` and metrics say of a daemon's own log and store.
enum ProcessConditions {
    /// Shows how the log stands. A log that nobody reads is a warning: calls are answered all the same.
    static func addLog(_ logger: Logger, _ metrics: Metrics, _ health: HealthBoard) {
        let (name, help) = ("xinyi_log_lines_left_out_total", "Log lines that were not written.")
        metrics.total(name, help, ["reason": "too_many"]) { Int(clamping: logger.leftOut) }
        guard let writer = logger.writer else { return }
        metrics.total(name, help, ["reason": "not_read"]) { writer.state.leftOut }
        metrics.computed("xinyi_log_waiting_bytes", "Bytes of log lines that wait for standard error.") {
            Double(writer.state.waiting)
        }
        health.add(
            HealthBoard.Check(
                "log", isQuiet: true,
                warning: {
                    let state = writer.state
                    if state.error != 0 {
                        return "cannot be written (\(Phrase.system(state.error))), lines left out: \(state.leftOut)"
                            as Phrase
                    }
                    guard state.stalled >= Limits.logPatience else { return nil }
                    return "not read for \(state.stalled.components.seconds) s, lines left out: \(state.leftOut)"
                        as Phrase
                }, problem: { nil }))
    }

    /// Shows whether the store can write. One that cannot makes the daemon unready; what only reads is answered on.
    static func addStore(_ database: Database, in directory: String, _ metrics: Metrics, _ health: HealthBoard) {
        metrics.computed("xinyi_store_writable", "Whether the last write reached the disk.") {
            database.writeFault == nil ? 1 : 0
        }
        metrics.computed("xinyi_data_dir_free_bytes", "Bytes that the file system of the data directory has left.") {
            freeBytes(directory)
        }
        metrics.total("xinyi_store_reads_total", "Transactions of the store that read.") { database.counts.reads }
        metrics.total("xinyi_store_writes_total", "Requests to the store that write.") { database.counts.writes }
        metrics.total(
            "xinyi_store_round_trips_total",
            "Questions to the store that waited for an answer, as a server's database makes them wait."
        ) { database.counts.roundTrips }
        metrics.computed("xinyi_store_replaced", "Whether the store is not the one that was open here before.") {
            database.replaced == nil ? 0 : 1
        }
        health.add(
            HealthBoard.Check(
                "store", isQuiet: true, warning: { database.replaced.map { "replaced: \($0)" as Phrase } }
            ) {
                database.writeFault.map { "cannot write: \($0.text)" as Phrase }
            })
    }

    /// What a file system has left for others than root; NaN where it does not say.
    private static func freeBytes(_ directory: String) -> Double {
        var status = statvfs()
        guard statvfs(directory, &status) == 0 else { return .nan }
        return Double(status.f_bavail) * Double(status.f_frsize)
    }

    /// Logs that the store cannot write, and that it can again. While it cannot it is tried, so that a daemon that nobody calls
    /// because it is not ready becomes ready again; not on a disk that is still full, where what is tried may just fit and the next call
    /// would not. Until the task is cancelled.
    static func follow(_ database: Database, in directory: String, _ logger: Logger) async throws {
        var told: Phrase?
        var wasWhole = true
        while true {
            if let replaced = database.replaced, replaced != told {
                logger.error("the store is not the one that was open here before", ["reason": .said(replaced)])
                told = replaced
            }
            try await Task.sleep(for: Limits.storeRetry)
            let fault = database.writeFault
            if let fault, wasWhole {
                logger.error(
                    "store cannot write",
                    [
                        "store": .name(fault.kind.rawValue), "sqlite_code": .integer(Int(fault.code.rawValue)),
                        "reason": .said(fault.text),
                    ])
            } else if fault == nil, !wasWhole {
                logger.info("store writes again")
            }
            wasWhole = fault == nil
            if fault != nil, !(freeBytes(directory) < Limits.storeRoom) { await database.tryWriting() }
        }
    }
}
