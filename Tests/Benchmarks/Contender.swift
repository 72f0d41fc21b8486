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

    /// What stands in the table, with the peers' programs in `peers` and Xinyi's in `echo`.
    static func all(echo: String, peers: String) -> [Contender] {
        [
            Contender(
                name: .raw, server: { ["\(peers)/raw-echo-server", "0", "\($0)"] },
                client: ["\(peers)/raw-echo-client"], modes: [.unary, .stream, .idle]),
            Contender(
                name: .grpc, server: { ["\(peers)/grpc-echo-server", "0", "\($0)"] },
                client: ["\(peers)/grpc-echo-client"], modes: [.unary, .stream, .idle]),
            Contender(
                name: .go, server: { ["\(peers)/go-echo", "server", "0", "\($0)"] },
                client: ["\(peers)/go-echo"], modes: [.unary, .idle]),
            Contender(
                name: .xinyi, server: { [echo, "server", "0", "\($0)"] },
                client: [echo], modes: [.unary, .stream, .idle]),
        ]
    }

    /// The client's whole command line.
    func clientArguments(_ scenario: Scenario, port: Int, seconds: Double) -> [String] {
        client + [
            scenario.mode.rawValue, "\(port)", "\(scenario.connections)", "\(scenario.inFlight)", "\(seconds)",
            "\(scenario.payload)",
        ]
    }
}
