"""The mailer: hands one e-mail to the mail server, and tells what came of it."""

import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import partial

from keyclerk.addresses import read_address
from keyclerk.errors import SettingsError
from keyclerk.mail import Mail
from keyclerk.outbox import Outcome, State
from keyclerk.settings import Settings

TIMEOUT_SECONDS = 15.0
PERMANENT = range(500, 600)


@dataclass(frozen=True)
class Mailer:
    """A mail server, and how to sign in there; `tls` is `starttls`, `tls` or `none`."""

    host: str
    port: int
    sender: str
    tls: str
    user: str = ""
    password: str = ""

    def send(self, mail: Mail, *, message_id: str, now: datetime) -> Outcome:
        """Send an e-mail, and return what came of it; it blocks, so a worker thread calls it."""
        try:
            with self._connect() as server:
                server.send_message(self._compose(mail, message_id=message_id, now=now))
        except smtplib.SMTPNotSupportedError:
            return Outcome(State.DEAD, "NOT_SUPPORTED")
        except smtplib.SMTPRecipientsRefused as error:
            return _judge(next(iter(error.recipients.values()))[0])
        except smtplib.SMTPResponseException as error:
            return _judge(error.smtp_code)
        except TimeoutError:
            return Outcome(State.WAITING, "TIMEOUT")
        except ssl.SSLError:
            return Outcome(State.WAITING, "TLS")
        except (OSError, smtplib.SMTPException):
            return Outcome(State.WAITING, "CONNECTION")
        return Outcome(State.DELIVERED)

    @property
    def domain(self) -> str:
        """The domain of the sender."""
        address = read_address(self.sender)
        if address is None:
            raise SettingsError(setting="KEYCLERK_SMTP_FROM", problem="must be one e-mail address")
        return address.domain

    @contextmanager
    def _connect(self) -> Iterator[smtplib.SMTP]:
        """Give the server, signed in; what it says to our leaving changes nothing: the mail was taken, or was not."""
        server = self._open()
        try:
            yield server
        finally:
            with suppress(OSError, smtplib.SMTPException):
                server.quit()
            server.close()

    def _open(self) -> smtplib.SMTP:
        # By itself it would look up the name of this machine, and tell it.
        if self.tls == "tls":
            context = ssl.create_default_context()
            open_server: Callable[..., smtplib.SMTP] = partial(smtplib.SMTP_SSL, context=context)
        else:
            open_server = smtplib.SMTP
        server = open_server(self.host, self.port, local_hostname=self.domain, timeout=TIMEOUT_SECONDS)
        try:
            if self.tls == "starttls":
                server.starttls(context=ssl.create_default_context())
            if self.user:
                server.login(self.user, self.password)
        except BaseException:
            server.close()
            raise
        return server

    def _compose(self, mail: Mail, *, message_id: str, now: datetime) -> EmailMessage:
        message = EmailMessage(SMTP)
        message["From"] = self.sender
        message["To"] = mail.address
        message["Subject"] = mail.subject
        message["Date"] = format_datetime(now)
        message["Message-ID"] = f"<{message_id}@{self.domain}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(mail.text, cte="quoted-printable")
        message["Content-Language"] = mail.language
        return message


def find_mailer(settings: Settings) -> Mailer | None:
    """Return the mail server of the settings, if one is set."""
    if not settings.smtp_host:
        return None
    return Mailer(
        host=settings.smtp_host,
        port=settings.smtp_port,
        sender=settings.smtp_from,
        tls=settings.smtp_tls,
        user=settings.smtp_user,
        password=settings.smtp_password,
    )


def _judge(code: int) -> Outcome:
    return Outcome(State.DEAD if code in PERMANENT else State.WAITING, f"SMTP_{code}")
