package import Casework

extension Reason {
    /// No lease of that name runs.
    package static let instanceNotFound = Reason("INSTANCE_NOT_FOUND", zh: "没有该实例的有效租约")
    /// The directory holds as much as it may.
    package static let directoryFull = Reason("DIRECTORY_FULL", zh: "目录已满")
    /// A service speaks for its own instances only.
    package static let otherService = Reason("OTHER_SERVICE", zh: "属于其他服务")
    /// Another instance has the store, or another store where there may be one only.
    package static let storeInUse = Reason("STORE_IN_USE", zh: "该服务的数据库已由另一实例使用")
    /// The watch ended, because the caller or the directory goes away.
    package static let watchEnded = Reason("WATCH_ENDED", zh: "订阅已结束")
}

extension Refusal {
    /// No lease of an instance runs.
    package static func unknown(_ name: String) -> Refusal {
        .notFound(
            "instance", name, remedy: "register again: its lease has expired, or this directory was restarted",
            reason: .instanceNotFound)
    }

    /// Another instance of the service is at work over a copy of the same database, or over another one where there may be one only.
    package static func storeInUse(of application: LeaseApplication, by holder: LeaseApplication) -> Refusal {
        let isCopy = application.storeIdentity == holder.storeIdentity
        let store: Phrase =
            isCopy ? "with the same store: one of both is a copy" : "with another store, and there may be one only"
        return .precondition(
            .storeInUse,
            "\(holder.name) at \(holder.endpoint) is at work \(store)",
            remedy: "stop one of both and find out which holds the record; a lease of one that died ends by itself",
            details: ["holder": holder.name])
    }

    /// The directory holds as much as it may of something: `instances`. What it holds expires, so that another try is
    /// worth while.
    package static func full(_ bound: Int, _ what: Phrase) -> Refusal {
        var refusal = Refusal(
            .exhausted, .directoryFull, "this directory holds \(bound) \(what) and no more", remedy: "try again later",
            details: ["bound": String(bound)])
        refusal.retryAfter = .seconds(5)
        return refusal
    }
}
