// Written by `make generate`; the same in every package. Do not edit.
// swift-format-ignore-file

import RPC
import SchemaRuntime

extension FieldVisitor {
    /// A message, or none.
    mutating func message<Nested: ContractMessage>(_ value: inout Nested?) throws(MessageFault) {
        guard let outer = enter(Nested.shape, isSet: value != nil) else { return }
        if isReading { value = Nested() }
        do throws(MessageFault) { try value?.visit(&self) } catch { throw leave(to: outer, with: error) }
        leave(to: outer)
    }

    /// Messages.
    mutating func messages<Nested: ContractMessage>(_ values: inout [Nested]) throws(MessageFault) {
        let list = enterList(Nested.shape, count: values.count)
        guard list.count > 0 else { return }
        if isReading { values.reserveCapacity(list.count) }
        for index in 0..<list.count {
            go(to: index, of: list)
            do throws(MessageFault) {
                if isReading {
                    var value = Nested()
                    try value.visit(&self)
                    values.append(value)
                } else {
                    try values.withUnsafeBufferPointer { buffer throws(MessageFault) in
                        guard let base = buffer.baseAddress else { return }
                        // A visitor that writes changes no field, so that there is no need of a copy.
                        try UnsafeMutablePointer(mutating: base + index).pointee.visit(&self)
                    }
                }
            } catch {
                throw leave(to: list.outer, with: error, index: index)
            }
        }
        leave(to: list.outer)
    }

    /// A message of a oneof.
    mutating func message<Nested: ContractMessage>() throws(MessageFault) -> Nested? {
        var value: Nested?
        try message(&value)
        return value
    }

    /// Sets field `number` of the oneof that was passed.
    mutating func put<Nested: ContractMessage>(_ number: Int32, _ value: Nested) throws(MessageFault) {
        set(number)
        guard let outer = enter(Nested.shape, isSet: true) else { return }
        do throws(MessageFault) { try write(value) } catch { throw leave(to: outer, with: error) }
        leave(to: outer)
        pass()
    }

    private mutating func write<Nested: ContractMessage>(_ value: Nested) throws(MessageFault) {
        try withUnsafePointer(to: value) { message throws(MessageFault) in
            try UnsafeMutablePointer(mutating: message).pointee.visit(&self)
        }
    }

    /// A value of an enum.
    mutating func value<Value: ContractEnum>(_ value: inout Value) throws(MessageFault) {
        guard isReading else { return putEnumeration(value.rawValue) }
        let number = readEnumeration()
        guard number != 0 else { return }
        value = Value(rawValue: number)
        if value.unrecognizedNumber != nil { try takeUnknown(number, 8) }
    }

    /// Values of an enum.
    mutating func values<Value: ContractEnum>(_ values: inout [Value]) throws(MessageFault) {
        guard isReading else { return putEnumerations(values.map(\.rawValue)) }
        let numbers = readEnumerations()
        values.reserveCapacity(numbers.count)
        for number in numbers {
            let value = Value(rawValue: number)
            if value.unrecognizedNumber != nil { try takeUnknown(number, 16) }
            values.append(value)
        }
    }

    /// A value of an enum of a oneof.
    mutating func value<Value: ContractEnum>() throws(MessageFault) -> Value {
        var value = Value(rawValue: 0)
        try self.value(&value)
        return value
    }

    /// Sets field `number` of the oneof that was passed.
    mutating func put<Value: ContractEnum>(_ number: Int32, _ value: Value) {
        set(number)
        putEnumeration(value.rawValue)
        pass()
    }
}
