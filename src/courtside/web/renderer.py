from django.forms.renderers import DjangoTemplates


class FieldRenderer(DjangoTemplates):
    """Every form speaks our markup: label, help, control, problem. Named by the setting FORM_RENDERER."""

    form_template_name = "web/forms/form.html"
    field_template_name = "web/forms/field.html"
