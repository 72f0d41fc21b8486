import Testing

@testable import CommandLineKit

@Suite("What repeats a request is shown as it is")
struct RandomIDTests {
    @Test("an id that the command makes has no digits, and each is another")
    func made() {
        let ids = (0..<1000).map { _ in RandomID.make() }
        #expect(Set(ids).count == 1000)
        #expect(ids.allSatisfy { (8...64).contains($0.utf8.count) && !$0.contains(where: \.isNumber) })
    }
}
