import RPC
import Testing

@testable import Transport

@Suite("How much there is of processors")
struct ProcessorWaitTests {
    @Test("a loop that waits for processors lets busy identities rest longer, and less again when there are some")
    func part() {
        let (least, most) = (TransportLimits.partOfIdentity, TransportLimits.leastPartOfIdentity)
        let window: Int64 = 10_000_000
        let scarce = window / TransportLimits.scarce
        #expect(ProcessorWait.part(after: least, waited: scarce, of: window) == least)
        #expect(ProcessorWait.part(after: least, waited: scarce + 1, of: window) == 2 * least)
        #expect(ProcessorWait.part(after: most, waited: window, of: window) == most)
        var (part, looks) = (most, 0)
        while part > least {
            let next = ProcessorWait.part(after: part, waited: 0, of: window)
            #expect(next < part)
            (part, looks) = (next, looks + 1)
        }
        #expect(part == least && looks < 50)
    }
}
