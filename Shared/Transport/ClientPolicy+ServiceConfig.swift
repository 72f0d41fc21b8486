extension ClientPolicy {
    /// The bounds of what a configuration may say; outside them it is refused.
    package enum Bounds {
        /// Attempts of one call in all.
        package static let attempts = 1...10
        /// Attempts at work at the same time.
        package static let hedges = 2...5
        /// Timeouts and pauses.
        package static let durations = Duration.milliseconds(1)...Duration.seconds(3600)
        /// A hedge's delay; zero asks all at once.
        package static let hedgingDelays = Duration.zero...Duration.seconds(3600)
        /// Failures in a row.
        package static let failures = 1...100
        /// Retry tokens.
        package static let tokens = 1.0...1000.0
        /// What a success gives back of them.
        package static let ratios = 0.001...10.0
        /// Entries of `methodConfig`, and names in each.
        package static let entries = 256
    }

    /// A policy from the defaults and what a configuration changes. Names and shape are those of gRPC's service config:
    ///
    ///     { "loadBalancingPolicy": "round_robin",
    ///       "outlierDetection": { "consecutiveFailures": 3, "baseEjectionTime": "1s", "maxEjectionTime": "30s",
    ///                             "maxEjectionPercent": 50 },
    ///       "retryThrottling": { "maxTokens": 20, "tokenRatio": 0.1 },
    ///       "methodConfig": [ {
    ///           "name": [ { "service": "xinyi.measures.v1.CheckService", "method": "Check" } ],
    ///           "timeout": "2s", "attemptTimeout": "0.5s",
    ///           "retryPolicy": { "maxAttempts": 3, "initialBackoff": "0.05s", "maxBackoff": "1s" },
    ///           "hedgingPolicy": { "maxAttempts": 2, "hedgingDelay": "0.02s" },
    ///           "loadBalancingPolicy": "ring_hash", "requestHashHeader": "subject-hash" } ] }
    ///
    /// Everything may be left out. Which codes are retried is not configured: UNAVAILABLE alone.
    ///
    /// - Throws: ``PolicyError`` for a field that is not known, is outside its ``Bounds``, or names a method twice.
    package init(serviceConfig value: PolicyValue) throws(PolicyError) {
        self.init()
        var config = try PolicyReader(value, at: "")
        if let balancing = try Self.balancing(&config) { self.balancing = balancing }
        if var outliers = try config.object("outlierDetection") {
            ejectAfter = try outliers.integer("consecutiveFailures", Bounds.failures) ?? ejectAfter
            ejection = try outliers.duration("baseEjectionTime", Bounds.durations) ?? ejection
            maxEjection = try outliers.duration("maxEjectionTime", Bounds.durations) ?? maxEjection
            maxEjectionPercent = try outliers.integer("maxEjectionPercent", 0...100) ?? maxEjectionPercent
            try outliers.finish()
        }
        if var throttling = try config.object("retryThrottling") {
            retryTokens = try throttling.number("maxTokens", Bounds.tokens) ?? retryTokens
            retryRefund = try throttling.number("tokenRatio", Bounds.ratios) ?? retryRefund
            try throttling.finish()
        }
        for var entry in try config.objects("methodConfig", max: Bounds.entries) ?? [] {
            let keys = try Self.keys(&entry)
            let policy = try MethodPolicy(&entry)
            try entry.finish()
            for key in keys {
                guard methods.updateValue(policy, forKey: key) == nil else {
                    throw entry.refusal(
                        "name", "'\(key.service)/\(key.method ?? "")' has a policy already", "name each method once")
                }
            }
        }
        try config.finish()
    }

    private static func keys(_ entry: inout PolicyReader) throws(PolicyError) -> [MethodKey] {
        var keys: [MethodKey] = []
        for var name in try entry.objects("name", max: Bounds.entries) ?? [] {
            guard let service = try name.text("service") else {
                throw name.refusal("service", "must be given", "give the service's full name")
            }
            keys.append(MethodKey(service: service, method: try name.text("method")))
            try name.finish()
        }
        if keys.isEmpty { throw entry.refusal("name", "must name a service or method", "give at least one") }
        return keys
    }

    fileprivate static func balancing(_ reader: inout PolicyReader) throws(PolicyError) -> BalancingPolicy? {
        let balancing = try reader.choice(
            "loadBalancingPolicy",
            [
                ("pick_first", BalancingPolicy.pickFirst), ("round_robin", .roundRobin),
                ("least_request", .leastOutstanding), ("ring_hash", .ringHash(metadataKey: nil)),
            ])
        guard let key = try reader.text("requestHashHeader") else { return balancing }
        guard case .ringHash? = balancing else {
            throw reader.refusal("requestHashHeader", "is for ring_hash alone", "take it out")
        }
        return .ringHash(metadataKey: key)
    }
}

extension MethodPolicy {
    fileprivate init(_ entry: inout PolicyReader) throws(PolicyError) {
        self.init()
        timeout = try entry.duration("timeout", ClientPolicy.Bounds.durations)
        attemptTimeout = try entry.duration("attemptTimeout", ClientPolicy.Bounds.durations)
        if var retry = try entry.object("retryPolicy") {
            maxAttempts = try retry.integer("maxAttempts", ClientPolicy.Bounds.attempts)
            retryPause = try retry.duration("initialBackoff", ClientPolicy.Bounds.durations)
            maxRetryPause = try retry.duration("maxBackoff", ClientPolicy.Bounds.durations)
            try retry.finish()
        }
        if var hedge = try entry.object("hedgingPolicy") {
            guard let delay = try hedge.duration("hedgingDelay", ClientPolicy.Bounds.hedgingDelays) else {
                throw hedge.refusal("hedgingDelay", "must be given", "give how long to wait for the first answer")
            }
            hedging = HedgingPolicy(
                delay: delay, maxAttempts: try hedge.integer("maxAttempts", ClientPolicy.Bounds.hedges) ?? 2)
            try hedge.finish()
        }
        balancing = try ClientPolicy.balancing(&entry)
    }
}
