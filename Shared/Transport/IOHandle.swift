/// Something with a descriptor on a loop. Touched only on that loop.
class IOHandle {
    /// The loop that owns it.
    final let loop: EventLoop
    /// Whether the loop will call ``turnEnded()`` at the end of this turn.
    fileprivate(set) final var isDirty = false

    init(loop: EventLoop) { self.loop = loop }

    /// The descriptor is ready.
    func ready(_ events: PollEvents) {}

    /// Reads without having been told that there is something; whether there was.
    func look() -> Bool { false }

    /// Everything of this turn has happened: write what is to be written.
    func turnEnded() {}

    /// Asks for ``turnEnded()``.
    final func markDirty() {
        guard !isDirty else { return }
        isDirty = true
        loop.dirty.append(self)
    }

    final func clearDirty() { isDirty = false }
}
