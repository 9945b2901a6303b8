from django.urls import path

from courtside.mirrors.views import (
    comparison,
    consents,
    hand_in,
    lines,
    mirror,
    own_lines,
    pdf,
    shares,
    transcripts,
)

urlpatterns = [
    path("mirrors/", transcripts.mirrors, name="mirrors"),
    path("mirrors/<uuid:pk>/", mirror.mirror, name="mirror"),
    path("mirrors/<uuid:pk>/reflection/", mirror.reflection, name="mirror-reflection"),
    path("mirrors/<uuid:pk>/shares/", shares.shares, name="mirror-shares"),
    path("mirrors/<uuid:pk>/shares/<uuid:share>/taking-back/", shares.taking_back, name="share-taking-back"),
    path("mirrors/<uuid:pk>/own-lines/", own_lines.mine, name="own-lines"),
    path("mirrors/<uuid:pk>/beside/", comparison.choose, name="mirror-beside"),
    path("mirrors/<uuid:pk>/beside/<uuid:other>/", comparison.beside, name="mirror-comparison"),
    path("mirrors/<uuid:pk>/pdf/", pdf.pdf, name="mirror-pdf"),
    path("mirrors/<uuid:pk>/json/", mirror.as_json_file, name="mirror-json"),
    path("mirrors/<uuid:pk>/csv/", mirror.as_csv_file, name="mirror-csv"),
    path("mirrors/<uuid:pk>/lines/<int:number>/", lines.line, name="line"),
    path(
        "mirrors/<uuid:pk>/corrections/<uuid:correction>/undoing/", lines.undoing, name="correction-undoing"
    ),
    path("transcripts/new/", hand_in.new, name="transcript-new"),
    path("transcripts/<uuid:pk>/", transcripts.transcript, name="transcript"),
    path("transcripts/<uuid:pk>/participants/", transcripts.participants, name="transcript-participants"),
    path("transcripts/<uuid:pk>/progress/", transcripts.progress, name="transcript-progress"),
    path("transcripts/<uuid:pk>/run/", transcripts.run, name="transcript-run"),
    path("transcripts/<uuid:pk>/deletion/", transcripts.deletion, name="transcript-deletion"),
    path("consents/", consents.consents, name="consents"),
    path("consents/<uuid:pk>/", consents.consent, name="consent"),
    path("consents/<uuid:pk>/answer/", consents.answer, name="consent-answer"),
    path("consent/<str:token>/", consents.link, name="consent-link"),
    path("consent/<str:token>/own-lines/", own_lines.link, name="own-lines-link"),
]
