import RegistryService
import ServiceKit

await ServiceRunner.main(RegistryDefinition.service)
