import CProtobufC
import RPC

// Messages in messages, and oneofs. What is generic in it is generated into each package (`FieldVisitor+Messages.swift`): the compiler
// makes nothing of its own for a type of another module, and looking types up in every call would cost more than all the rest.
extension FieldVisitor {
    /// Goes into the message of a field, if there is one, and returns where the field was passed.
    package mutating func enter(_ shape: MessageShape, isSet: Bool) -> Place? {
        let slot = take(8)
        let memory: UnsafeMutableRawPointer
        switch mode {
        case .reading:
            guard let read = slot.load(as: UnsafeMutableRawPointer?.self) else { return nil }
            memory = read
        case .writing:
            guard isSet else { return nil }
            memory = arena.message(shape)
            slot.storeBytes(of: memory, as: UnsafeMutableRawPointer.self)
        case .checking:
            check(.message, slot, shape)
            return nil
        }
        let outer = place
        place = Place(memory, shape)
        return outer
    }

    /// Goes back to the message around.
    package mutating func leave(to outer: Place) { place = outer }

    /// Goes back to the message around, and says the fault as it is seen from there. `index`: of a list of messages.
    package mutating func leave(to outer: Place, with fault: MessageFault, index: Int? = nil) -> MessageFault {
        place = outer
        let slot = outer.slot - (index == nil ? 8 : 16)
        let name = outer.shape.fieldName(at: slot, in: outer.base)
        return fault.inside(index.map { "\(name)[\($0)]" } ?? name)
    }

    /// The messages of a field.
    package struct List {
        /// How many there are.
        package var count: Int
        /// Where the field was passed.
        package var outer: Place
        let elements: UnsafeMutablePointer<UnsafeMutableRawPointer>?
        let shape: MessageShape
    }

    /// Goes to a field of messages, of which `count` are to be written.
    package mutating func enterList(_ shape: MessageShape, count: Int) -> List {
        let slot = take(16)
        switch mode {
        case .reading:
            let elements = (slot + 8).load(as: UnsafeMutablePointer<UnsafeMutableRawPointer>?.self)
            let count = elements == nil ? 0 : slot.load(as: Int.self)
            return List(count: count, outer: place, elements: elements, shape: shape)
        case .writing:
            guard count > 0 else { break }
            let elements = arena.list(of: UnsafeMutableRawPointer.self, count)
            slot.storeBytes(of: count, as: Int.self)
            (slot + 8).storeBytes(of: elements, as: UnsafeMutablePointer<UnsafeMutableRawPointer>.self)
            return List(count: count, outer: place, elements: elements, shape: shape)
        case .checking: check(.messages, slot, shape)
        }
        return List(count: 0, outer: place, elements: nil, shape: shape)
    }

    /// Goes into one of a list's messages; one that is written is made there.
    package mutating func go(to index: Int, of list: List) {
        guard let elements = list.elements else { return }
        if isWriting { elements[index] = arena.message(list.shape) }
        place = Place(elements[index], list.shape)
    }
}

// MARK: Oneofs

// In the struct a oneof is the number of the field that is set, and behind it room for any value. Generated code asks for the number until
// there is none and takes each alternative's value, and sets what there is if the visitor writes.
extension FieldVisitor {
    /// What is set of a oneof: while reading the number of the field, then nil; while writing nil at once.
    package mutating func alternative() -> Int32? {
        switch mode {
        case .reading:
            if let start = place.oneof { return passOneof(from: start) }
            let number = place.slot.load(as: Int32.self)
            guard number != 0 else { return passOneof(from: place.slot) }
            place.oneof = take(8)
            return number
        case .writing: return passOneof(from: place.slot)
        case .checking:
            // Every one of them, in order.
            let start = place.oneof ?? place.slot
            guard let next = place.shape.alternative(after: start.load(as: Int32.self), at: start, in: place.base)
            else {
                if place.oneof == nil { check(.oneof, start) }
                return passOneof(from: start)
            }
            start.storeBytes(of: next, as: Int32.self)
            place.oneof = start
            place.slot = start + 8
            return next
        }
    }

    private mutating func passOneof(from start: UnsafeMutableRawPointer) -> Int32? {
        place.oneof = nil
        place.slot = start + MessageShape.oneofBytes
        return nil
    }

    /// A text of a oneof.
    package mutating func text() throws(MessageFault) -> String {
        var value = ""
        try text(&value)
        return value
    }

    /// Bytes of a oneof.
    package mutating func bytes() -> [UInt8] {
        var value: [UInt8] = []
        bytes(&value)
        return value
    }

    /// A truth value of a oneof.
    package mutating func number() -> Bool {
        var value = false
        number(&value)
        return value
    }

    /// A number of a oneof.
    package mutating func number() -> Int32 {
        var value: Int32 = 0
        number(&value)
        return value
    }

    /// A number of a oneof.
    package mutating func number() -> Int64 {
        var value: Int64 = 0
        number(&value)
        return value
    }

    /// Goes back to the oneof that was passed, to set field `number` of it.
    package mutating func set(_ number: Int32) {
        let start = place.slot - MessageShape.oneofBytes
        start.storeBytes(of: number, as: Int32.self)
        place.slot = start + 8
        place.oneof = start
    }

    /// Goes on behind the oneof.
    package mutating func pass() {
        if let start = place.oneof { _ = passOneof(from: start) }
    }

    /// Sets field `number` of the oneof that was passed.
    package mutating func put(_ number: Int32, _ value: String) throws(MessageFault) {
        var value = value
        set(number)
        try text(&value)
        pass()
    }

    /// Sets field `number` of the oneof that was passed.
    package mutating func put(_ number: Int32, _ value: [UInt8]) {
        var value = value
        set(number)
        bytes(&value)
        pass()
    }

    /// Sets field `number` of the oneof that was passed.
    package mutating func put(_ number: Int32, _ value: Bool) {
        var value = value
        set(number)
        self.number(&value)
        pass()
    }

    /// Sets field `number` of the oneof that was passed.
    package mutating func put(_ number: Int32, _ value: Int32) {
        var value = value
        set(number)
        self.number(&value)
        pass()
    }

    /// Sets field `number` of the oneof that was passed.
    package mutating func put(_ number: Int32, _ value: Int64) {
        var value = value
        set(number)
        self.number(&value)
        pass()
    }
}
