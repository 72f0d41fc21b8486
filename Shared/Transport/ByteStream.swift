import Crypto
import Glibc
import RPC
import Wire

/// The bytes of one connection in both directions: what a session reads and writes, whatever lies under it.
///
/// Owns the socket. Connections read plain bytes from it, hand it their output, and ask it which readiness to wait for; they
/// never see whether those bytes cross the network as they are or sealed by TLS.
struct ByteStream: ~Copyable {
    private var fd: FileDescriptor
    private var tls: TLSLayer?
    /// Sealed bytes that have not left yet; takes memory only while there are some.
    private var sealed = OutputQueue()
    /// Whether a byte came from the peer, with TLS after its handshake.
    private(set) var hasReceived = false

    /// The bytes of a socket, as they are.
    init(_ fd: consuming FileDescriptor) { self.fd = fd }

    /// The descriptor's number, for registering with a loop; -1 once closed.
    var raw: Int32 { fd.raw }
    /// Whether ``close()`` was called.
    var isClosed: Bool { fd.isClosed }
    /// Whether bytes of the peer wait in here: the socket will not report them, so read again.
    var hasUnread: Bool { !fd.isClosed && (tls?.engine.hasUnread ?? false) }
    /// Whether bytes that ``send(_:)`` took from an output, or of a handshake, have not left yet.
    var hasUnsent: Bool { !sealed.isEmpty }
    /// Whether plain bytes can go both ways; false until a handshake is over.
    var isEstablished: Bool { tls?.engine.isEstablished ?? true }
    /// Whether the peer's first word in the handshake was answered.
    var hasAnswered: Bool { tls?.hasAnswered ?? false }
    /// Who the peer has proven to be; nil without TLS.
    var peerIdentity: String? { isEstablished ? tls?.engine.peer?.identity : nil }

    /// What to wait for: to read where `reading`, and to write while something waits here or in the output.
    func interest(reading: Bool, writing: Bool) -> PollEvents {
        var wanted: PollEvents = reading && sealed.count <= TransportLimits.maxUnsentSealed ? .readable : []
        if writing || hasUnsent { wanted.insert(.writable) }
        return wanted
    }

    /// Reads once into `buffer`; 0 bytes at the end of the stream.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> SyscallResult<Int> {
        guard tls != nil else {
            let result = try fd.read(into: buffer)
            if case .done(let count) = result, count > 0 { hasReceived = true }
            return result
        }
        return try open(into: buffer)
    }

    /// Writes once, taking from the output what left; `wouldBlock` when the socket took nothing.
    mutating func send(_ output: inout OutputQueue) throws(TransportError) -> SyscallResult<Int> {
        guard tls != nil else {
            let result = try output.send(on: fd)
            if case .done(let count) = result { output.consume(count) }
            return result
        }
        return try seal(&output)
    }

    /// Gives memory back when nothing waits; for connections that have gone quiet.
    mutating func trim() { sealed.trim() }

    /// Ends our half, behind what was sent; the peer reads the end and may still be read.
    mutating func shutdownWrite() {
        sayGoodbye()
        fd.shutdownWrite()
    }

    /// Tells a TLS peer that no more is sent, if the socket takes a word more.
    private mutating func sayGoodbye() {
        guard !fd.isClosed, let tls else { return }
        tls.engine.end()
        tls.engine.takeOutput(to: &sealed.bytes)
        _ = try? sealed.send(on: fd)
        // Whatever is left has nowhere to go.
        sealed.consume(sealed.count)
    }

    /// Closes it now; a TLS peer is told, if the socket takes a word more.
    mutating func close() {
        sayGoodbye()
        tls = nil
        fd.close()
    }

    /// Options of every TCP connection; see ``FileDescriptor/configureTCP()``.
    func configureTCP() throws(TransportError) { try fd.configureTCP() }

    /// The pending error of the socket, 0 for none; reading clears it.
    func pendingError() throws(TransportError) -> Int32 { try fd.pendingError() }
}

/// What a stream needs where TLS lies under it.
private struct TLSLayer {
    let engine: TLSEngine
    let provider: TLSProvider
    let loop: EventLoop
    /// The provider's generation in which the peer was looked at.
    var generation: Int
    var hasAnswered = false
}

/// TLS under the bytes.
extension ByteStream {
    /// Puts the server's end of TLS under it; the handshake goes on with every ``read(into:)``.
    mutating func secure(accepting provider: TLSProvider, on loop: EventLoop) throws(TransportError) {
        let generation = provider.generation
        let engine = try Self.made { () throws(CryptoError) in try provider.credentials.acceptingEngine() }
        tls = TLSLayer(engine: engine, provider: provider, loop: loop, generation: generation)
    }

    /// Puts the client's end of TLS under it and begins the handshake.
    mutating func secure(connecting tls: ClientTLS, on loop: EventLoop) throws(TransportError) {
        let generation = tls.provider.generation
        let engine = try Self.made { () throws(CryptoError) in
            try tls.provider.credentials.connectingEngine(expecting: tls.server)
        }
        self.tls = TLSLayer(engine: engine, provider: tls.provider, loop: loop, generation: generation)
        do { try engine.begin() } catch { throw TransportError(error) }
        engine.takeOutput(to: &sealed.bytes)
    }

    private static func made(_ make: () throws(CryptoError) -> TLSEngine) throws(TransportError) -> TLSEngine {
        do { return try make() } catch { throw TransportError(error) }
    }

    /// Looks at the peer again if certificates or revocations were changed since; a peer that counts no more is an error.
    mutating func checkPeer() throws(TransportError) {
        guard let layer = tls, layer.engine.isEstablished else { return }
        let generation = layer.provider.generation
        guard generation != layer.generation else { return }
        if let failure = layer.engine.recheck(layer.provider.credentials) { throw TransportError(failure) }
        tls?.generation = generation
    }

    private mutating func open(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> SyscallResult<Int>
    {
        guard let layer = tls else { return .wouldBlock }
        try checkPeer()
        var given = UnsafeRawBufferPointer(start: nil, count: 0)
        if !layer.engine.hasUnread {
            // Who makes us answer (key updates, say) without taking answers is not read.
            guard sealed.count <= TransportLimits.maxUnsentSealed else { return .wouldBlock }
            let scratch = layer.loop.sealedScratch
            guard case .done(let count) = try fd.read(into: scratch) else { return .wouldBlock }
            guard count > 0 else { return .done(0) }
            given = UnsafeRawBufferPointer(rebasing: scratch[..<count])
        }
        let count: Int
        do {
            count = try layer.engine.read(given, into: buffer)
        } catch {
            // The alert that tells the peer why, if the socket takes it.
            layer.engine.takeOutput(to: &sealed.bytes)
            _ = try? sealed.send(on: fd)
            throw TransportError(error)
        }
        if layer.engine.hasOutput { tls?.hasAnswered = true }
        layer.engine.takeOutput(to: &sealed.bytes)
        // A certificate that was revoked while its handshake was under way.
        try checkPeer()
        if !sealed.isEmpty { _ = try sendSealed() }
        if count > 0 { hasReceived = true }
        return count > 0 ? .done(count) : layer.engine.isEnded ? .done(0) : .wouldBlock
    }

    private mutating func seal(_ output: inout OutputQueue) throws(TransportError) -> SyscallResult<Int> {
        guard let layer = tls else { return .wouldBlock }
        try checkPeer()
        var left = 0
        while true {
            left += try sendSealed()
            guard sealed.isEmpty else { return left > 0 ? .done(left) : .wouldBlock }
            guard layer.engine.isEstablished, !output.isEmpty else { return .done(left) }
            let count = try output.withPending { bytes -> Result<Int, TLSFailure> in
                let part = bytes.prefix(TransportLimits.sealedAtOnce)
                do throws(TLSFailure) {
                    try layer.engine.write(UnsafeRawBufferPointer(rebasing: part), to: &sealed.bytes)
                    return .success(part.count)
                } catch { return .failure(error) }
            }.mapError { TransportError($0) }.get()
            output.consume(count)
        }
    }

    /// Writes what is sealed, as far as the socket takes it; how much that was.
    private mutating func sendSealed() throws(TransportError) -> Int {
        guard !sealed.isEmpty else { return 0 }
        do throws(TransportError) {
            guard case .done(let count) = try sealed.send(on: fd) else { return 0 }
            sealed.consume(count)
            return count
        } catch {
            throw lastWord() ?? error
        }
    }

    /// Why the peer closed, where it said so before this side could read it.
    private mutating func lastWord() -> TransportError? {
        guard let layer = tls, !hasReceived,
            case .done(let count)? = try? fd.read(into: layer.loop.sealedScratch), count > 0
        else { return nil }
        let given = UnsafeRawBufferPointer(rebasing: layer.loop.sealedScratch[..<count])
        do throws(TLSFailure) {
            _ = try layer.engine.read(given, into: layer.loop.scratch)
            return nil
        } catch {
            return TransportError(error)
        }
    }
}
