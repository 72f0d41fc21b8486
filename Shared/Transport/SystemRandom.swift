/// The system's random numbers. In a box: the generator has no bytes, so that its own address may be anything, and the thread
/// sanitizer looks there.
func systemRandom() -> any RandomNumberGenerator { SystemRandomNumberGenerator() }
