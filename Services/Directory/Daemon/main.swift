import DirectoryService
import ServiceKit

await ServiceRunner.main(DirectoryDaemon.definition)
