from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

Handler = Callable[[HttpRequest], HttpResponse]
KNOWN = ("GET", "HEAD", "POST")


def pages_know_three_methods(get_response: Handler) -> Handler:
    """Answer any other method with 405, before a view of somebody else's takes PUT or DELETE for POST."""

    def handle(request: HttpRequest) -> HttpResponse:
        if request.method in KNOWN:
            return get_response(request)
        return HttpResponseNotAllowed(KNOWN)

    return handle
