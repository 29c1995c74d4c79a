"""The exception contract: four grounds not to request, each with its own evidence.

Source: policy letter on the Monitor seksueel geweld tegen kinderen 2020-2024, Aanbeveling 4.
"""
