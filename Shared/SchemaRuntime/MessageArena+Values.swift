package import CProtobufC
import Glibc

// Values between Swift and protobuf-c's structs. Strings are `ProtobufCBinaryData` on the C side (see
// `protoc-gen-xinyi --bytes-view`), so that their length is explicit.
extension MessageArena {
    // MARK: From C

    /// A string field's value.
    /// - Throws: `MessageFault` naming `field` if it is not UTF-8 or holds a NUL.
    package static func string(_ data: ProtobufCBinaryData, _ field: StaticString) throws(MessageFault) -> String {
        guard data.len > 0, let base = data.data else { return "" }
        guard memchr(base, 0, data.len) == nil else { throw MessageFault(field: "\(field)", rule: .hasNUL) }
        // Not `String(validating:as:)`: it is generic and looks types up at run time, which costs more than the rest.
        do {
            return String(copying: try UTF8Span(validating: UnsafeBufferPointer(start: base, count: data.len).span))
        } catch {
            throw MessageFault(field: "\(field)", rule: .notUTF8)
        }
    }

    /// A bytes field's value.
    package static func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
        Array(UnsafeBufferPointer(start: data.data, count: data.len))
    }

    /// A repeated string field's values.
    /// - Throws: as `string`, naming the element.
    package static func strings(
        _ base: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int, _ field: StaticString
    ) throws(MessageFault) -> [String] {
        guard let base, count > 0 else { return [] }
        var result: [String] = []
        result.reserveCapacity(count)
        for index in 0..<count {
            do { result.append(try string(base[index], "")) } catch { throw error.inside(field, index) }
        }
        return result
    }

    /// A repeated bytes field's values.
    package static func bytesList(_ base: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int) -> [[UInt8]] {
        UnsafeBufferPointer(start: base, count: count).map { bytes($0) }
    }

    // MARK: To C

    /// A string in the arena.
    /// - Throws: `MessageFault` naming `field` if it holds a NUL, which no peer of ours would take.
    package func copy(_ value: String, _ field: StaticString) throws(MessageFault) -> ProtobufCBinaryData {
        var value = value
        let copied = value.withUTF8 { utf8 -> ProtobufCBinaryData? in
            guard let base = utf8.baseAddress, !utf8.isEmpty else { return ProtobufCBinaryData(len: 0, data: nil) }
            guard memchr(base, 0, utf8.count) == nil else { return nil }
            return copy(base, utf8.count)
        }
        guard let copied else { throw MessageFault(field: "\(field)", rule: .hasNUL) }
        return copied
    }

    /// Bytes in the arena.
    package func copy(_ value: [UInt8]) -> ProtobufCBinaryData {
        value.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, !buffer.isEmpty else { return ProtobufCBinaryData(len: 0, data: nil) }
            return copy(base, buffer.count)
        }
    }

    private func copy(_ base: UnsafePointer<UInt8>, _ count: Int) -> ProtobufCBinaryData {
        let memory = allocate(count).assumingMemoryBound(to: UInt8.self)
        memory.initialize(from: base, count: count)
        return ProtobufCBinaryData(len: count, data: memory)
    }

    /// Strings in the arena.
    package func copy(
        _ values: [String], _ field: StaticString
    ) throws(MessageFault) -> UnsafeMutablePointer<ProtobufCBinaryData> {
        let list = listMemory(values.count)
        for index in values.indices {
            do { list[index] = try copy(values[index], "") } catch { throw error.inside(field, index) }
        }
        return list
    }

    /// Byte strings in the arena.
    package func copy(_ values: [[UInt8]]) -> UnsafeMutablePointer<ProtobufCBinaryData> {
        let list = listMemory(values.count)
        for index in values.indices { list[index] = copy(values[index]) }
        return list
    }

    private func listMemory(_ count: Int) -> UnsafeMutablePointer<ProtobufCBinaryData> {
        allocate(count * MemoryLayout<ProtobufCBinaryData>.stride)
            .bindMemory(to: ProtobufCBinaryData.self, capacity: count)
    }

    /// Numbers or C enum values in the arena.
    package func list<T: BitwiseCopyable>(_ values: [T]) -> UnsafeMutablePointer<T> {
        let memory = allocate(values.count * MemoryLayout<T>.stride).bindMemory(to: T.self, capacity: values.count)
        for index in values.indices { memory[index] = values[index] }
        return memory
    }

    /// The wire form of the C message at `message`, which begins with protobuf-c's message header.
    /// - Throws: `MessageFault` if it is larger than 64 MiB.
    package func pack(_ message: UnsafeMutableRawPointer) throws(MessageFault) -> [UInt8] {
        let header = message.assumingMemoryBound(to: ProtobufCMessage.self)
        let size = protobuf_c_message_get_packed_size(header)
        guard size <= SchemaLimits.maxEncodedBytes else { throw MessageFault(field: "", rule: .tooLargeToWrite) }
        // An array that is filled in place looks its type up at run time: for a small message that costs more than a copy.
        if size <= SchemaLimits.copiedBytes {
            let copy = allocate(size)
            _ = protobuf_c_message_pack(header, copy.assumingMemoryBound(to: UInt8.self))
            return [UInt8](UnsafeRawBufferPointer(start: copy, count: size))
        }
        var bytes = [UInt8](repeating: 0, count: size)
        bytes.withUnsafeMutableBufferPointer { _ = protobuf_c_message_pack(header, $0.baseAddress) }
        return bytes
    }
}
