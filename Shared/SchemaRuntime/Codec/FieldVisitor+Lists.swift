import CProtobufC

// Lists of numbers, texts, bytes and enums: how many there are, and where they are.
extension FieldVisitor {
    /// Texts.
    ///
    /// - Throws: as ``text(_:)``, naming the element.
    package mutating func texts(_ values: inout [String]) throws(MessageFault) {
        let slot = take(16)
        switch mode {
        case .reading:
            let list = elements(of: ProtobufCBinaryData.self, slot)
            values.reserveCapacity(list.count)
            for index in list.indices {
                do throws(MessageFault.Rule) { values.append(try MessageArena.string(list[index])) } catch {
                    throw fault(error, slot).element(index)
                }
            }
        case .writing:
            let list = put(values.count, of: ProtobufCBinaryData.self, slot)
            for index in list.indices {
                guard let data = arena.copy(values[index], isStrict) else { throw fault(.hasNUL, slot).element(index) }
                list[index] = data
            }
        case .checking: check(.texts, slot)
        }
    }

    /// Byte strings.
    package mutating func bytesList(_ values: inout [[UInt8]]) {
        let slot = take(16)
        switch mode {
        case .reading: values = elements(of: ProtobufCBinaryData.self, slot).map { MessageArena.bytes($0) }
        case .writing:
            let list = put(values.count, of: ProtobufCBinaryData.self, slot)
            for index in list.indices { list[index] = arena.copy(values[index]) }
        case .checking: check(.bytesList, slot)
        }
    }

    /// Truth values.
    package mutating func numbers(_ values: inout [Bool]) {
        let slot = take(16)
        switch mode {
        case .reading: values = elements(of: protobuf_c_boolean.self, slot).map { $0 != 0 }
        case .writing:
            let list = put(values.count, of: protobuf_c_boolean.self, slot)
            for index in list.indices { list[index] = values[index] ? 1 : 0 }
        case .checking: check(.truths, slot)
        }
    }

    /// Fields of four bytes.
    package mutating func numbers(_ values: inout [Int32]) { trivial(&values, .fours) }
    /// Fields of four bytes.
    package mutating func numbers(_ values: inout [UInt32]) { trivial(&values, .fours) }
    /// Fields of four bytes.
    package mutating func numbers(_ values: inout [Float]) { trivial(&values, .fours) }
    /// Fields of eight bytes.
    package mutating func numbers(_ values: inout [Int64]) { trivial(&values, .eights) }
    /// Fields of eight bytes.
    package mutating func numbers(_ values: inout [UInt64]) { trivial(&values, .eights) }
    /// Fields of eight bytes.
    package mutating func numbers(_ values: inout [Double]) { trivial(&values, .eights) }

    private mutating func trivial<Value: BitwiseCopyable>(_ values: inout [Value], _ form: FieldForm) {
        let slot = take(16)
        switch mode {
        case .reading: values = Array(elements(of: Value.self, slot))
        case .writing:
            let list = put(values.count, of: Value.self, slot)
            for index in list.indices { list[index] = values[index] }
        case .checking: check(form, slot)
        }
    }

    /// The numbers of an enum's values.
    package mutating func readEnumerations() -> UnsafeMutableBufferPointer<Int32> { elements(of: Int32.self, take(16)) }

    /// Sets the numbers of an enum's values.
    package mutating func putEnumerations(_ numbers: [Int32]) {
        let slot = take(16)
        guard isWriting else { return check(.enumerations, slot) }
        let list = put(numbers.count, of: Int32.self, slot)
        for index in list.indices { list[index] = numbers[index] }
    }

    /// What was read of a list.
    private func elements<Element: BitwiseCopyable>(
        of type: Element.Type, _ slot: UnsafeMutableRawPointer
    ) -> UnsafeMutableBufferPointer<Element> {
        let base = (slot + 8).load(as: UnsafeMutablePointer<Element>?.self)
        return UnsafeMutableBufferPointer(start: base, count: base == nil ? 0 : slot.load(as: Int.self))
    }

    /// Room for a list of `count` that is written.
    private func put<Element: BitwiseCopyable>(
        _ count: Int, of type: Element.Type, _ slot: UnsafeMutableRawPointer
    ) -> UnsafeMutableBufferPointer<Element> {
        guard count > 0 else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
        let base = arena.list(of: type, count)
        slot.storeBytes(of: count, as: Int.self)
        (slot + 8).storeBytes(of: base, as: UnsafeMutablePointer<Element>.self)
        return UnsafeMutableBufferPointer(start: base, count: count)
    }
}
