package import RPC

/// The bounds of sockets, connections and loops.
package struct TransportLimits: Sendable, Hashable {
    /// Connections of one server; a further one is accepted and closed at once, with an event.
    package var maxConnections = 1024
    /// Calls whose handlers run at the same time in one server, divided evenly among its loops; a further one is answered
    /// UNAVAILABLE at once.
    package var maxConcurrentCalls = 8192
    /// Of these, calls that stream; a further one is answered UNAVAILABLE at once. Half, because streams stay: whoever opens as
    /// many as a server takes leaves room for everybody's calls.
    package var maxConcurrentStreams = 4096
    /// Connections of one identity; for a further one the longest idle of them on its loop is closed if it has been quiet for
    /// ``idleTimeoutAtBound``, else the new one is. A quarter, so that no single identity shuts a server.
    package var maxConnectionsOfIdentity = 256
    /// Calls of one identity whose handlers run; a further one is answered RESOURCE_EXHAUSTED at once.
    package var maxConcurrentCallsOfIdentity = 2048
    /// Of these, calls that stream: some for each instance of a service that follows.
    package var maxConcurrentStreamsOfIdentity = 64
    /// Bytes that one identity holds: of large requests that are being read or are at work, and of responses that it does not
    /// read. Past it no further large request is read from it, and a smaller one is answered RESOURCE_EXHAUSTED, until some of
    /// them are done. Sixteen of the largest frames.
    package var maxHeldBytesOfIdentity = 64 << 20
    /// Bytes that all identities hold; past it those that hold more than ``heldBytesOfEverybody`` wait as above.
    package var maxHeldBytes = 256 << 20
    /// Bytes that every identity may hold whatever others do: two of the largest frames.
    package var heldBytesOfEverybody = 8 << 20
    /// How long a connection without calls must have been quiet to be closed for a newer one of its identity.
    package var idleTimeoutAtBound = Duration.seconds(10)
    /// How long a frame may take from its first byte to its last; then the connection is closed.
    package var frameTimeout = Duration.seconds(20)
    /// How long waiting output may stay without a byte leaving; then the connection is closed.
    package var writeStallTimeout = Duration.seconds(30)
    /// How long a server that has drained a connection waits for the client to close it; then it closes it itself.
    package var lingerTimeout = Duration.seconds(1)
    /// How long a connection without calls stays open on the server; nil for ever. Clients close earlier, see below.
    package var serverIdleTimeout: Duration? = .seconds(1800)
    /// How long a connection without calls stays open on the client; the next call connects again. Shorter than the server's, so
    /// that a call seldom meets a connection that is being closed.
    package var clientIdleTimeout: Duration? = .seconds(300)
    /// How long a quiet connection keeps its buffers.
    package var trimAfter = Duration.seconds(2)
    /// How long connecting may take.
    package var connectTimeout = Duration.seconds(5)
    /// Handshakes that one server has under way at a time, divided evenly among its loops; for a further one another is
    /// ended: the oldest that has not said hello, else the oldest. Well above ``acceptsPerTurn``, so that who has just come is
    /// heard first.
    package var maxHandshakes = 512
    /// How long a handshake may take on the server; then the connection is closed. On the client it is part of connecting.
    package var handshakeTimeout = Duration.seconds(10)
    /// Calls that wait on the client while it connects; a further one fails with RESOURCE_EXHAUSTED.
    package var maxQueuedCalls = 1024
    /// Bytes of requests that wait while connecting; past it calls fail with RESOURCE_EXHAUSTED.
    package var maxQueuedBytes = 64 << 20
    /// Connections accepted in one turn of the loop, so that a flood of them leaves the loop to others.
    package var acceptsPerTurn = 64
    /// The listen queue given to the kernel.
    package var listenBacklog: Int32 = 511
    /// The bounds of the sessions.
    package var rpc = RPCLimits.default

    /// The shortest of the times that a connection watches, deadlines of calls aside: nothing that begins now is due earlier.
    var shortestWait: Duration {
        let always = [frameTimeout, writeStallTimeout, lingerTimeout, trimAfter, rpc.pingTimeout]
        let sometimes = [serverIdleTimeout, clientIdleTimeout, rpc.pingAfter].compactMap(\.self)
        return (always + sometimes).reduce(min(connectTimeout, handshakeTimeout), min)
    }

    /// The defaults.
    package init() {}

    /// The defaults.
    package static let `default` = TransportLimits()

    /// Bytes that a loop reads at once; shared by all its connections.
    static let scratchBytes = 256 << 10
    /// Sealed bytes that a loop reads at once.
    static let sealedBytes = 128 << 10
    /// Plain bytes that are sealed at once; more wait in the session's output.
    static let sealedAtOnce = 128 << 10
    /// Sealed bytes that wait for a peer that takes none: past it nothing is read from it either.
    static let maxUnsentSealed = 256 << 10
    /// How long a newcomer has, about, to say hello before others push it out, however many come.
    static let timeForHello = Duration.milliseconds(250)
    /// Costly steps of handshakes that a loop takes in one turn, and half as many where it serves others: one costs about as much as
    /// a thousand small calls, and those of other connections go between.
    static let handshakeStepsPerTurn = 4
    /// Events taken from the kernel at once.
    static let eventsPerTurn = 256
    /// How long a loop polls at most before it sleeps, plus one turn of the threads that it gives way to; see ``BusyPoll``.
    static let longestPoll = Duration.microseconds(50)
    /// A sleep that ends within this says that polling would have paid.
    static let quickSleep = Duration.microseconds(200)
    /// After polls that found nothing a loop sleeps quickly this often, at most, before it polls again.
    static let rarestPoll = 64
    /// Turns in a row in which a loop reads from the likely connection without asking for others.
    static let looksInARow = 8
    /// Calls in the half of a turn, at least, for that half to leave by itself; see ``EventLoop/servesOne``.
    static let leastPart = 8
    /// For how long a caller does not hear that it is cancelled, at least; at most twice as long.
    static let brief = Duration.milliseconds(1)
    /// Calls of one connection that are read before their handlers run. Small: each may answer with a whole frame before any of
    /// it can leave.
    static let callsAtOnce = 8
    /// Nanoseconds that requests of one identity take in a turn of a loop before others come first; what was begun goes on. One
    /// or two of the slowest calls, and hundreds of the quickest.
    static let turnOfIdentity: Int64 = 150_000
    /// Which part of a loop's time requests take at most of an identity that has calls at work, while others ask: a quarter.
    static let partOfIdentity: Int64 = 4
    /// The same where the threads of loops wait for processors: down to a thirty-second, doubled with every look that finds them
    /// waiting; see ``ProcessorWait``.
    static let leastPartOfIdentity: Int64 = 32
    /// How often a loop looks how long it waited for a processor, while identities take turns: a look takes some microseconds.
    static let looksAtProcessors: Int64 = 10_000_000
    /// Processors are scarce when a loop waited for one for more than this part of the time: a sixteenth.
    static let scarce: Int64 = 16
    /// For how long somebody whose request was read counts as asking.
    static let isLately = Duration.milliseconds(20)
    /// How far the thread of bulk methods steps back: half of the way to the least important.
    static let bulkNiceness: Int32 = 10
    /// The most frames that are taken between two looks at the clock; costly ones are looked at one by one.
    static let framesPerLook: Int64 = 8
    /// Requests above this many bytes are counted in what an identity holds; smaller ones are bounded by the calls at work.
    static let countedRequest = 4 << 10
    /// Tasks that a loop of a server keeps for handlers while there is nothing to do.
    static let idleWorkers = 32
    /// Jobs between two looks at the clock.
    static let jobsPerLook = 4
    /// How long jobs run, from the first look at the clock on, before the loop looks at sockets and timers again.
    static let jobsTime = Duration.microseconds(500)
    /// Jobs run before the loop looks at sockets and timers again.
    static let jobsPerTurn = 1024
}
