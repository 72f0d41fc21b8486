import RPC
import Wire

/// The same bytes as a request, a response and a status.
enum EnvelopeFuzz {
    static func finding(in bytes: [UInt8]) -> String? {
        request(bytes) ?? response(bytes) ?? status(bytes, 0..<bytes.count)
    }

    private static func request(_ bytes: [UInt8]) -> String? {
        guard let envelope = try? RequestEnvelope(bytes.span.bytes, in: 0..<bytes.count) else { return nil }
        for range in [envelope.service, envelope.method, envelope.payload]
        where range.lowerBound < 0 || range.upperBound > bytes.count {
            return "request reaches beyond its bytes: \(range)"
        }
        if envelope.metadataBytes > bytes.count { return "metadata of \(envelope.metadataBytes) bytes" }
        var pairs: [(key: String, value: String)] = []
        guard (try? envelope.metadata(in: bytes.span.bytes) { pairs.append(($0, $1)) }) != nil,
            let service = text(bytes[envelope.service]), let method = text(bytes[envelope.method])
        else { return nil }
        if pairs.count != envelope.metadataCount { return "\(pairs.count) pairs, counted \(envelope.metadataCount)" }
        let payload = Array(bytes[envelope.payload])
        var frame: [UInt8] = []
        guard
            FrameWriter.appendRequest(
                streamID: 1, flags: [], service: service, method: method, payload: payload,
                timeoutNanoseconds: envelope.timeoutNanoseconds, metadata: pairs, to: &frame)
        else { return "a request that was read cannot be written" }
        return same(envelope, payload, service, method, pairs, in: frame)
    }

    private static func same(
        _ first: RequestEnvelope, _ payload: [UInt8], _ service: String, _ method: String,
        _ pairs: [(key: String, value: String)], in frame: [UInt8]
    ) -> String? {
        guard let again = try? RequestEnvelope(frame.span.bytes, in: WireLimits.headerBytes..<frame.count) else {
            return "a request that was written cannot be read"
        }
        var pairsAgain: [String] = []
        guard (try? again.metadata(in: frame.span.bytes) { pairsAgain.append("\($0)=\($1)") }) != nil else {
            return "metadata that was written cannot be read"
        }
        let isSame =
            text(frame[again.service]) == service && text(frame[again.method]) == method
            && Array(frame[again.payload]) == payload && again.timeoutNanoseconds == first.timeoutNanoseconds
            && pairsAgain == pairs.map { "\($0.key)=\($0.value)" }
        return isSame ? nil : "a request comes back changed"
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String? { String(validating: bytes, as: UTF8.self) }

    private static func response(_ bytes: [UInt8]) -> String? {
        guard let envelope = try? ResponseEnvelope(bytes.span.bytes, in: 0..<bytes.count) else { return nil }
        for range in [envelope.payload, envelope.status ?? 0..<0]
        where range.lowerBound < 0 || range.upperBound > bytes.count {
            return "response reaches beyond its bytes: \(range)"
        }
        var pairs = 0
        if (try? envelope.metadata(in: bytes.span.bytes) { _, _ in pairs += 1 }) != nil, pairs != envelope.metadataCount
        {
            return "\(pairs) pairs, counted \(envelope.metadataCount)"
        }
        return envelope.status.flatMap { status(bytes, $0) }
    }

    /// What a status says survives writing and reading; what it says in ways we do not know is lost on the first reading.
    private static func status(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
        guard let read = try? StatusCodec.decode(bytes.span.bytes, in: range) else { return nil }
        let written = StatusCodec.encode(read)
        do throws(WireError) {
            guard let again = try StatusCodec.decode(written.span.bytes) else { return "\(read) becomes OK" }
            return again == read ? nil : "status \(read) comes back as \(again)"
        } catch {
            return "status \(read) is written so that it cannot be read: \(error)"
        }
    }
}
