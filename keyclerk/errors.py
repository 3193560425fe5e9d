"""The root of every error that Keyclerk raises, and the errors that more than one module shares."""

from typing import Any, ClassVar


class KeyclerkError(Exception):
    """Something was asked that cannot be done; `code` is stable, `data` names the place."""

    code: ClassVar[str] = "ERROR"

    def __init__(self, **data: Any) -> None:
        self.data = data
        super().__init__(self.code, data)

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.data.items())
        return f"{self.code}: {details}" if details else self.code


class UnknownPartnerError(KeyclerkError):
    """No partner has this id."""

    code = "UNKNOWN_PARTNER"


class UnknownContactError(KeyclerkError):
    """No contact has this id."""

    code = "UNKNOWN_CONTACT"


class UnknownProductError(KeyclerkError):
    """No product of the catalogue has this id."""

    code = "UNKNOWN_PRODUCT"


class CatalogError(KeyclerkError):
    """A file of the catalogue does not hold what it should."""

    code = "CATALOG"


class SettingsError(KeyclerkError):
    """A setting has a value that cannot be used."""

    code = "SETTINGS"
