# 看起来像真实的人的自由文字：对此说什么。文字本身一概不重复。

hypothetical-found = { $place }：这看起来像{ $kind }。
hypothetical-more = { $count ->
   *[other] 另有{ $count }处看起来像这类内容。
}
hypothetical-shown = 这个标签在这里显示为“{ $label }”，也这样保存。
hypothetical-advice = 这里只能有虚构的案例。请把它从文件中去掉，把人称为“人物A”“人物B”。姓名无法识别：请自己查找。
hypothetical-person = 人物{ $letter }
hypothetical-kind-resident-number = 身份证号码
hypothetical-kind-old-resident-number = 旧身份证号码
hypothetical-kind-credit-code = 企业或经营者的统一社会信用代码
hypothetical-kind-mobile = 手机号码
hypothetical-kind-telephone = 电话号码
hypothetical-kind-email = 电子邮件地址
hypothetical-kind-passport = 护照或通行证号码
hypothetical-kind-machine-readable = 护照上的机读码
