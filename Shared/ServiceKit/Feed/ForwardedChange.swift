package import Store
import Wire

/// A stored change on its way to a watcher: the stored bytes with position and time behind them, neither decoded nor encoded.
///
/// Protobuf lets fields come in any order, so fields that are appended to a message's encoding are fields of the message. Every
/// feed of the contracts has the same shape: the response's `change` is field 1, the change's position is 1 and its time 2. Changes are
/// stored without either.
package enum ForwardedChange {
    private static let changeField = 1
    private static let positionField = 1
    private static let timeField = 2

    /// The encoded response of a `Watch…` method.
    package static func response(_ stored: FeedChange) -> [UInt8] {
        let time = timestamp(stored.time)
        var tail: [UInt8] = []
        tail.reserveCapacity(32)
        FieldWriter.append(positionField, stored.position, to: &tail)
        FieldWriter.append(timeField, bytes: time, to: &tail)
        let count = stored.payload.count + tail.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(FieldWriter.size(ofField: changeField, count: count))
        FieldWriter.appendHeader(changeField, count: count, to: &bytes)
        bytes.append(contentsOf: stored.payload)
        bytes.append(contentsOf: tail)
        return bytes
    }

    /// A google.protobuf.Timestamp of milliseconds since the epoch, rounded towards the past as its definition wants.
    private static func timestamp(_ milliseconds: Int64) -> [UInt8] {
        let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        FieldWriter.append(1, rest < 0 ? seconds - 1 : seconds, to: &bytes)
        FieldWriter.append(2, (rest < 0 ? rest + 1000 : rest) * 1_000_000, to: &bytes)
        return bytes
    }
}
