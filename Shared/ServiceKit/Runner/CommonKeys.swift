import Phrases

/// The configuration keys that every service has.
package enum CommonKeys {
    /// The keys of a service, its own behind the common ones.
    static func all(for definition: ServiceDefinition) -> [ConfigurationKey] {
        var keys = network(definition)
        if definition.migrations != nil {
            keys.append(
                ConfigurationKey(
                    "data-dir",
                    "The directory of the service's own database; made when it is missing. One process at a time.",
                    .path,
                    default: "data/\(definition.name)"))
            if definition.holdsRecord {
                keys += [
                    ConfigurationKey(
                        "store",
                        "Where the records are: empty for a file of SQLite in data-dir, or the URL of a PostgreSQL database that several "
                            + "processes of the service may share, "
                            + "postgresql://USER@HOST[,HOST…]/DATABASE?sslmode=verify-full&sslrootcert=FILE, without a password.",
                        // Never shown: somebody may have written a password into it, which is refused later.
                        .text(0...1_000), default: "", secret: true),
                    ConfigurationKey(
                        "store-password-file",
                        "A file of mode 0600 that holds the password of the database's user and nothing else; followed without a restart.",
                        .path),
                ]
            }
            keys.append(
                ConfigurationKey(
                    "feed-heartbeat-millis", "Longest silence of the service's change feed.", .integer(50...2000),
                    default: "1000"))
            keys.append(
                ConfigurationKey(
                    "clock-step-days",
                    "How far the clock may be ahead of the last moment on record; beyond it an operator has to accept the time.",
                    .integer(1...36_500), default: "7"))
            keys.append(
                ConfigurationKey(
                    "clock-peer-minutes",
                    "How far the clock may be from what most of the services say, or behind what is on record; beyond it the clock is "
                        + "in doubt.",
                    .integer(1...52_560_000), default: "10"))
        }
        if definition.registers {
            keys += [
                ConfigurationKey(
                    "directories", "Directories to register with, every one of them; empty for none.",
                    .addresses(Limits.directories), default: "127.0.0.1:7401"),
                ConfigurationKey(
                    "advertise", "Where others reach this instance; the address listened on unless given.", .address),
                ConfigurationKey(
                    "lease-seconds", "How long a directory believes in this instance without hearing of it.",
                    .integer(3...300), default: "10"),
            ]
        }
        for upstream in definition.upstreams {
            keys.append(
                ConfigurationKey(
                    "\(upstream)-endpoints",
                    "Instances of \(upstream) to call; empty: ask the directories.", .addresses(64), default: ""))
        }
        return keys + operation + definition.keys
    }

    private static func network(_ definition: ServiceDefinition) -> [ConfigurationKey] {
        [
            ConfigurationKey(
                "listen", "Where to serve calls; with plaintext, loopback or unix:/path only.", .address,
                default: "127.0.0.1:\(definition.port)"),
            ConfigurationKey(
                "tls-certificate", "This service's certificate, PEM; its URI name is the service's identity.", .path),
            ConfigurationKey("tls-key", "The certificate's private key, PEM, mode 0600.", .path),
            ConfigurationKey(
                "tls-ca", "The authorities whose certificates count, for callers and for services called, PEM.", .path),
            ConfigurationKey(
                "tls-department-ca",
                "Further authorities, whose certificates count for departments and the public alone, PEM: what they issue is no "
                    + "service and no operator.", .path),
            ConfigurationKey(
                "tls-crl", "The authorities' revocation lists, PEM. All these files are followed without a restart.",
                .path),
            ConfigurationKey(
                "plaintext",
                "No TLS: callers on this machine are taken on their word for who they are. Loopback or unix:/path only.",
                .boolean, default: "false"),
            ConfigurationKey(
                "admin-listen", "Where to serve /metrics, /healthz and /readyz over HTTP: loopback only.", .address,
                default: "127.0.0.1:\(definition.port + 100)"),
            ConfigurationKey(
                "zone", "The zone (machine room, building) that this runs in; calls prefer instances of their zone.",
                .text(0...63), default: ""),
            ConfigurationKey(
                "instance-id", "This process's id, unique among instances; random unless given.", .text(1...64)),
        ]
    }

    private static let operation = [
        ConfigurationKey(
            "trust-domain", "The trust domain whose identities count.", .text(1...128),
            default: Caller.defaultTrustDomain),
        ConfigurationKey(
            "policy-file",
            "Who may what beyond the contracts and less than they say: lines 'kind/id = role', 'kind/id without role', 'method "
                + "SERVICE/METHOD = role' and 'method SERVICE/METHOD without kind/id'.", .path, isReadAgain: true),
        ConfigurationKey(
            "drain-seconds", "How long calls may go on after SIGTERM; then they are cut and the process ends.",
            .integer(0...300), default: "10"),
        ConfigurationKey(
            "method-limits",
            "Calls of single methods that may be at work at once, as service/Method=number,…; a further one is answered "
                + "UNAVAILABLE at once.", .numbers(Limits.methodLimits, 1...Limits.methodLimit), default: ""),
        ConfigurationKey(
            "slow-call-millis", "Calls that take so long or longer are logged; 0 logs none.",
            .integer(0...600_000), default: "1000", isReadAgain: true),
        ConfigurationKey(
            "log-level", "Log lines below it are not written.", .choice(LogLevel.allCases.map(\.rawValue)),
            default: "info", isReadAgain: true),
        ConfigurationKey(
            "development", "Allows what must not be in production, such as another time.", .boolean, default: "false"),
        ConfigurationKey(
            "clock-offset-seconds", "Added to the time, to see what time brings; only with development = true.",
            .integer(-315_360_000...315_360_000), default: "0"),
    ]
}
