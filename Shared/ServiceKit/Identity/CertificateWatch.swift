import Crypto
import Glibc
import Phrases
import RPC
import Synchronization

/// Follows the files of certificates while a daemon runs, and says how they stand: in the log when that changes, in metrics and
/// in `/readyz`.
///
/// A file that was changed counts without a restart. One that is wrong changes nothing, and the daemon stays ready: it is unready
/// only when what is in use does not count any more.
final class CertificateWatch: Sendable {
    /// What a look at the files found.
    enum Look: Sendable, Hashable {
        /// They are as they were.
        case unchanged
        /// New ones count from now on.
        case reloaded
        /// New ones are wrong and do not count; why.
        case refused(Phrase)

        /// In words, for the log.
        var text: Phrase {
            switch self {
            case .unchanged: "unchanged"
            case .reloaded: "reloaded"
            case .refused(let problem): "refused: \(problem)"
            }
        }
    }

    private struct Standing {
        /// What is wrong with the files, which therefore do not count.
        var refused: Phrase?
        /// Why connections fail now.
        var problem: Phrase?
        /// What is to be seen to soon.
        var warning: Phrase?
    }

    private let provider: TLSProvider
    private let logger: Logger
    private let refusals: Counter
    private let standing = Mutex(Standing())
    /// One look at a time: the daemon's own and what a signal asks for.
    private let turn = Mutex(())

    /// A watch over the certificates of a daemon, shown in its metrics and readiness.
    init(_ provider: TLSProvider, _ logger: Logger, _ metrics: Metrics, _ health: HealthBoard) {
        self.provider = provider
        self.logger = logger
        refusals = metrics.counter(
            "xinyi_certificate_reloads_refused_total", "New certificate files that were wrong and changed nothing.")
        judge()
        metrics.computed("xinyi_certificate_expiry_seconds", "Seconds until the service's own certificate ends.") {
            Double(provider.credentials.own.notAfter - Self.now)
        }
        metrics.computed(
            "xinyi_revocation_list_expiry_seconds", "Seconds until the first revocation list ends; NaN without lists."
        ) { provider.credentials.firstList.map { Double($0.nextUpdate - Self.now) } ?? .nan }
        metrics.computed("xinyi_certificate_valid", "Whether peers take the certificate in use, with its lists.") {
            [weak self] in self?.standing.withLock { $0.problem } == nil ? 1 : 0
        }
        metrics.computed(
            "xinyi_certificate_files_refused", "Whether the files on disk are wrong and do not count."
        ) { [weak self] in self?.standing.withLock { $0.refused } == nil ? 0 : 1 }
        health.add(
            HealthBoard.Check(
                "certificates", isQuiet: true, warning: { [weak self] in self?.warning },
                problem: { [weak self] in self?.standing.withLock { $0.problem } }))
    }

    private static var now: Int64 { Int64(time(nil)) }

    private var warning: Phrase? {
        standing.withLock { standing in
            standing.refused.map { "new files do not count: \($0)" as Phrase } ?? standing.warning
        }
    }

    /// Looks at the files every second until the task is cancelled.
    ///
    /// - Parameter onChange: called when peers of standing connections are to be looked at again.
    func follow(every period: Duration = Limits.certificatePoll, onChange: @Sendable () -> Void) async {
        var quiet = Duration.zero
        while !Task.isCancelled {
            try? await Task.sleep(for: period)
            if Task.isCancelled { return }
            quiet = look(onChange: onChange) == .unchanged ? quiet + period : .zero
            guard quiet >= Limits.certificateRecheck else { continue }
            // Nothing changed but the time: certificates and lists may have run out.
            quiet = .zero
            provider.askAgain()
            onChange()
        }
    }

    /// Looks at the files now.
    @discardableResult
    func look(onChange: @Sendable () -> Void) -> Look { turn.withLock { _ in lookAlone(onChange) } }

    private func lookAlone(_ onChange: @Sendable () -> Void) -> Look {
        let before = provider.generation
        let look: Look
        do throws(CryptoError) {
            let fresh = try provider.reloadIfChanged()
            standing.withLock { $0.refused = nil }
            if let credentials = fresh {
                logger.info(
                    "certificates reloaded",
                    ["serial": .name(credentials.own.serial), "not_after": .integer(Int(credentials.own.notAfter))])
                look = .reloaded
            } else {
                look = .unchanged
            }
        } catch {
            // Said once, not at every look; files that are being replaced one after the other mend themselves.
            let isNew = standing.withLock { standing in
                defer { standing.refused = error.text }
                return standing.refused != error.text
            }
            if isNew {
                refusals.add()
                logger.error("certificates not reloaded", ["problem": .said(error.text)])
            }
            look = .refused(error.text)
        }
        if provider.generation != before { onChange() }
        judge()
        return look
    }

    /// Looks at what is in use, and logs what is new of it.
    private func judge() {
        let (problem, warning) = Self.judge(provider.credentials, now: Self.now)
        let before = standing.withLock { standing in
            defer { (standing.problem, standing.warning) = (problem, warning) }
            return standing
        }
        if let problem, before.problem != problem {
            logger.error("certificates do not count", ["problem": .said(problem)])
        } else if problem == nil, before.problem != nil {
            logger.info("certificates count again")
        }
        if let warning, before.warning == nil { logger.warning("certificates end soon", ["problem": .said(warning)]) }
    }

    /// What keeps credentials from being taken by peers now, and what soon will.
    static func judge(_ credentials: TLSCredentials, now: Int64) -> (problem: Phrase?, warning: Phrase?) {
        let own = credentials.own
        let refusal: Phrase? =
            switch credentials.refusal {
            case nil: nil
            case .expired:
                "the certificate in use ended at \(moment(own.notAfter)); put a new one in its place" as Phrase
            case .notYetValid:
                "the certificate in use counts from \(moment(own.notBefore)) on; check the clock" as Phrase
            case .revoked: "the certificate in use is revoked; put a new one in its place" as Phrase
            case .revocationUnknown:
                "there is no revocation list that counts now, and every peer is refused; put the authority's newest one there"
                    as Phrase
            case .some(let reason):
                "peers refuse the certificate in use (\(reason.rawValue)); put a new one in its place" as Phrase
            }
        if let refusal { return (refusal, nil) }
        // What counts for some days only is not always about to end.
        func endsSoon(_ from: Int64, _ until: Int64) -> Bool {
            until - now < min(Limits.certificateNotice, (until - from) / 5)
        }
        if let list = credentials.firstList, endsSoon(list.lastUpdate, list.nextUpdate) {
            let end = moment(list.nextUpdate)
            return (
                nil, "a revocation list ends at \(end), and then every peer is refused; put a newer one there" as Phrase
            )
        }
        if endsSoon(own.notBefore, own.notAfter) {
            return (nil, "the certificate in use ends at \(moment(own.notAfter)); renew it" as Phrase)
        }
        return (nil, nil)
    }

    private static func moment(_ seconds: Int64) -> String { Logger.time(seconds: Int(seconds), milliseconds: 0) }
}
