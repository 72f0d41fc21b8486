/// Something that is measured: a server with the client that drives it.
struct Contender: Sendable {
    /// The contenders in the order of the table's columns.
    enum Name: String, CaseIterable, Sendable, Codable {
        case raw = "raw C"
        case grpc = "gRPC C++"
        case go = "Go ttrpc"
        case xinyi = "Xinyi"
        case check = "Xinyi Check"
    }

    /// Which.
    let name: Name
    /// The server's program and arguments, given how many threads it may have for its work.
    let server: @Sendable (_ threads: Int) -> [String]
    /// The client's program and arguments without what depends on the scenario.
    let client: [String]
    /// What it can do.
    let modes: Set<Scenario.Mode>
    /// What makes either of its programs speak mTLS; nil where it cannot.
    var security: [String]?
    /// Bytes of the largest message that it takes.
    var largestPayload = 4_000_000

    /// What stands in the table, with the peers' programs in `peers`, Xinyi's in `echo`, and what `xinyi tools pki`
    /// keeps in `certificates`.
    static func all(echo: String, peers: String, certificates: String) -> [Contender] {
        let security = ["--tls", certificates]
        return [
            Contender(
                name: .raw, server: { ["\(peers)/raw-echo-server", "0", "\($0)"] },
                client: ["\(peers)/raw-echo-client"], modes: [.unary, .stream, .idle], largestPayload: 65_536),
            Contender(
                name: .grpc, server: { ["\(peers)/grpc-echo-server", "0", "\($0)"] },
                client: ["\(peers)/grpc-echo-client"], modes: [.unary, .stream, .idle, .handshakes],
                security: security),
            Contender(
                name: .go, server: { ["\(peers)/go-echo", "server", "0", "\($0)"] },
                client: ["\(peers)/go-echo"], modes: [.unary, .idle, .handshakes], security: security),
            Contender(
                name: .xinyi, server: { [echo, "server", "0", "\($0)"] },
                client: [echo], modes: [.unary, .stream, .idle, .handshakes], security: security),
        ]
    }

    /// Whether it is measured in this scenario.
    func takes(_ scenario: Scenario) -> Bool {
        modes.contains(scenario.mode) && scenario.payload <= largestPayload
            && (!scenario.isSecure || security != nil)
    }

    /// The server's whole command line.
    func serverArguments(_ scenario: Scenario) -> [String] {
        server(scenario.onOneCore ? 1 : 2) + options(scenario)
    }

    /// The client's whole command line; another number of connections than the scenario's where one is given.
    func clientArguments(_ scenario: Scenario, connections: Int? = nil, port: Int, seconds: Double) -> [String] {
        let figures = [
            "\(port)", "\(connections ?? scenario.connections)", "\(scenario.inFlight)", "\(seconds)",
            "\(scenario.payload)",
        ]
        return client + [scenario.mode.rawValue] + figures + options(scenario)
    }

    private func options(_ scenario: Scenario) -> [String] { scenario.isSecure ? security ?? [] : [] }
}
